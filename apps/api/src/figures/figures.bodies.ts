import { FIGURE_KINDS, FIGURE_SCOPES } from '@chancery/domain';
import { z } from 'zod';
import { dayText, keysOf, plainTextOf } from '../http/validation.js';

const MAX_DECIMALS = 4;

const counted = {
  name: plainTextOf(60, 1),
  unit: plainTextOf(12),
  definition: plainTextOf(1_000),
  kind: z.enum(keysOf(FIGURE_KINDS)),
  decimals: z.int().min(0).max(MAX_DECIMALS),
};
const indicator = {
  ...counted,
  scope: z.enum(keysOf(FIGURE_SCOPES)),
  owners: z.array(z.uuid()).max(200),
};
const value = {
  departmentId: z.uuid(),
  year: z.int().min(1949).max(2200),
  /** Digits as typed; never a number of JSON, which is a float. */
  value: plainTextOf(30, 1),
  cutoffDate: dayText,
  sectionId: z.uuid().nullable().default(null),
};

export const indicatorBody = z.strictObject(indicator);
export const indicatorChangeBody = z.strictObject({ ...indicator, version: z.int().min(1) });
export const retirementBody = z.strictObject({ reason: plainTextOf(500) });
export const figureBody = z.strictObject({
  ...value,
  indicatorId: z.uuid(),
  supersedes: z.uuid().nullable().default(null),
  reason: plainTextOf(500).default(''),
});
export const proposalBody = z.strictObject({ ...counted, ...value });
export const choiceBody = z.strictObject({
  indicatorId: z.uuid(),
  valueId: z.uuid(),
  previousChoiceId: z.uuid().nullable().default(null),
  reason: plainTextOf(500),
});
