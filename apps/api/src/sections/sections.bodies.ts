import { fragmentDocSchema } from '@chancery/documents';
import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

export const draftBody = z.strictObject({ draftVersion: z.int().min(0), content: fragmentDocSchema });
export const submitBody = z.strictObject({ draftVersion: z.int().min(0) });
export const reasonBody = z.strictObject({ reason: plainTextOf(2_000) });
export const opinionBody = z.strictObject({ opinion: plainTextOf(2_000).default('') });
/** The submission that was on the screen; a decision on another is refused with both texts. */
const submissionId = z.uuid().optional();
export const adoptBody = z.strictObject({ submissionId }).default({});
export const declineBody = z.strictObject({ submissionId, reason: plainTextOf(2_000) });
export const returnBody = z.strictObject({
  submissionId,
  reason: plainTextOf(2_000),
  spans: z
    .array(z.strictObject({ start: z.int(), end: z.int(), reason: plainTextOf(1_000) }))
    .max(200)
    .default([]),
});
export const excerptBody = z.strictObject({ submissionId, content: fragmentDocSchema, reason: plainTextOf(2_000) });
export const rewriteBody = z.strictObject({
  version: z.int().min(1),
  content: fragmentDocSchema,
  reason: plainTextOf(2_000),
});
