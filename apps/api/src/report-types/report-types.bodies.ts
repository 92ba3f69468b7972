import { CONTENT_BLOCKS, outlineSchema } from '@chancery/documents';
import { STAGE_POSTS } from '@chancery/domain';
import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

export const newReportTypeBody = z.strictObject({
  name: plainTextOf(60, 1),
  from: z.strictObject({ kind: z.enum(['bundled', 'own', 'cycle']), id: plainTextOf(60, 1) }),
});

export const reportTypeBody = z.strictObject({
  version: z.int().min(1),
  name: plainTextOf(60, 1),
  requiredBlocks: z.array(z.enum(CONTENT_BLOCKS)).max(CONTENT_BLOCKS.length),
  stages: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, '须为字母开头的字母、数字或横线'),
        label: plainTextOf(20),
        post: z.enum(STAGE_POSTS),
        opinionRequired: z.boolean(),
        signsInFile: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(20),
  outline: outlineSchema,
});
