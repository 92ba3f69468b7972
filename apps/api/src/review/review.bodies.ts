import { COMPARISON_SIDE } from '@chancery/application';
import { reviewDocSchema } from '@chancery/documents';
import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

const anchor = z.strictObject({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1).max(20_000) });
const target = z.enum(['submission', 'draft', 'standing']);
const version = z.int().min(1);
const side = z.string().regex(COMPARISON_SIDE, '须为 submission:、draft:、standing:、lastYear: 或 version: 加编号');

export const commentBody = z.strictObject({
  target,
  anchor,
  text: plainTextOf(2_000),
  visibleToDepartment: z.boolean().default(false),
});
export const versionCommentBody = z.strictObject({ sectionId: z.uuid(), anchor, text: plainTextOf(2_000) });
export const replyBody = z.strictObject({ text: plainTextOf(2_000) });
export const commentsQuery = z.strictObject({ target: target.optional() });
export const comparisonQuery = z.strictObject({ from: side, to: side });
export const reviewBody = z.strictObject({ version, content: reviewDocSchema });
export const verdictBody = z.strictObject({ version });
export const settledBody = z.strictObject({ version, reason: plainTextOf(2_000) });
