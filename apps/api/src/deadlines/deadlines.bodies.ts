import { z } from 'zod';
import { dayText, plainTextOf } from '../http/validation.js';

export const milestonesShape = z.strictObject({
  departmentsBy: dayText,
  mergedBy: dayText,
  reportedBy: dayText,
  publishedBy: dayText,
});

export const milestonesBody = z.strictObject({
  /** The dates that the editor saw. */
  was: milestonesShape,
  milestones: milestonesShape,
  moveDueDates: z.boolean().default(true),
  reason: plainTextOf(500).default(''),
});

const position = z.int().min(1).max(100_000);
const coDepartments = z.array(plainTextOf(60, 1)).max(60);
export const requirementText = plainTextOf(500);
const lineFields = z.strictObject({
  position: position.optional(),
  coDepartments: coDepartments.optional(),
  startsParagraph: z.boolean().optional(),
  dueOn: dayText.optional(),
  requirement: requirementText.optional(),
});
const MOST_LINES = 10_000;

export const sheetBody = z.strictObject({
  add: z
    .array(
      z.strictObject({
        nodeKey: plainTextOf(80, 1),
        departmentId: z.uuid(),
        coDepartments: coDepartments.default([]),
        startsParagraph: z.boolean(),
        requirement: requirementText.default(''),
        dueOn: dayText.optional(),
        position: position.optional(),
      }),
    )
    .max(MOST_LINES)
    .default([]),
  change: z
    .array(z.strictObject({ id: z.uuid(), was: lineFields, to: lineFields, reason: plainTextOf(500).default('') }))
    .max(MOST_LINES)
    .default([]),
  remove: z
    .array(z.strictObject({ id: z.uuid(), reason: plainTextOf(500).default('') }))
    .max(MOST_LINES)
    .default([]),
});

export const remindBody = z.strictObject({
  departmentIds: z.array(z.uuid()).max(1_000).default([]),
  sectionIds: z.array(z.uuid()).max(MOST_LINES).default([]),
  text: plainTextOf(500).default(''),
});

export const extensionBody = z.strictObject({ reason: plainTextOf(1_000), until: dayText });

export const answerBody = z.strictObject({
  grant: z.boolean(),
  reason: plainTextOf(1_000).default(''),
  /** Given a second time, after the refusal that names the day of merging. */
  confirmBeyondMerge: z.boolean().default(false),
});

export const milestoneQuery = z.object({
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  reportedBy: dayText.optional(),
});
