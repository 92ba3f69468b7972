import { outlineSchema } from '@chancery/documents';
import { CLASSIFICATIONS, DISCLOSURES, URGENCIES } from '@chancery/domain';
import { z } from 'zod';
import { milestonesShape, requirementText } from '../deadlines/deadlines.bodies.js';
import { dayText, keysOf, plainTextOf } from '../http/validation.js';

/** The year that a report is on. */
export const reportYear = z.int().min(1949).max(2200);
export const reportTitle = plainTextOf(120, 4);

/** What is given beside something of last year's; title and year roll on when none are given. */
const rolledOn = {
  year: reportYear.optional(),
  title: reportTitle.optional(),
  milestones: milestonesShape.optional(),
};

/** From a report type, from last year's cycle, or from an imported report of last year. */
export const cycleBody = z.union([
  z.strictObject({
    reportType: plainTextOf(60, 1),
    year: reportYear,
    title: reportTitle,
    outline: outlineSchema.optional(),
    milestones: milestonesShape.optional(),
  }),
  z.strictObject({ fromCycleId: z.uuid(), ...rolledOn }),
  z.strictObject({ pastReportId: z.uuid(), ...rolledOn }),
]);

export const assignmentBody = z.strictObject({
  assignments: z
    .array(
      z.strictObject({
        nodeKey: plainTextOf(80, 1),
        departmentId: z.uuid(),
        coDepartments: z.array(plainTextOf(60, 1)).max(60).default([]),
        startsParagraph: z.boolean(),
        dueOn: dayText.optional(),
        requirement: requirementText.optional(),
      }),
    )
    .min(1)
    .max(1_000),
});

/** Chosen by the client and sent again on a retry: the same key is the same job. */
const requestKey = z.string().regex(/^[A-Za-z0-9-]{8,64}$/, '须为 8 至 64 个字母、数字或横线');
export const collectBody = z.strictObject({ requestKey });
export const mergeBody = z.strictObject({ requestKey, collectionId: z.uuid() });

export const dispatchBody = z.strictObject({
  fields: z.strictObject({
    organCode: plainTextOf(12, 2),
    addressees: z.array(plainTextOf(60, 1)).max(30),
    copies: z.array(plainTextOf(60, 1)).max(60),
    upward: z.boolean(),
    disclosure: z.enum(keysOf(DISCLOSURES)),
    urgency: z.enum(keysOf(URGENCIES)),
    attachments: z.array(plainTextOf(120, 1)).max(30),
    draftingOffice: plainTextOf(60, 1),
    printingOffice: plainTextOf(60, 1),
    layout: z.enum(['redHead', 'plain']),
  }),
  /** Choosing one stops the flow: this system is not for secrets. */
  classification: z.enum(CLASSIFICATIONS).nullable().default(null),
});
