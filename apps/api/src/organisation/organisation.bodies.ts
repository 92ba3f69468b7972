import { POST_NAMES } from '@chancery/domain';
import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

export const personBody = z.strictObject({
  userName: z.string().regex(/^[a-zA-Z][a-zA-Z0-9._-]{1,39}$/, '须以字母开头,2 至 40 个字母、数字、点、横线'),
  displayName: plainTextOf(40, 1),
});
export const departmentBody = z.strictObject({ name: plainTextOf(60, 1), parentId: z.uuid().nullable().default(null) });
export const postBody = z.strictObject({ post: z.enum(POST_NAMES), departmentId: z.uuid().nullable().default(null) });
