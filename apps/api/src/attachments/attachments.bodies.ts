import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

// Marks that turn the direction of writing make `…fdp.exe` look like `…exe.pdf`; separators would name another folder.
const MISLEADING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069/\\:*?"<>|\r\n\t]/;

export const fileName = plainTextOf(150, 1).refine(
  (name) => !MISLEADING.test(name) && name.trim() === name && !name.startsWith('.'),
  '文件名含有不能使用的字符,请改名后上传',
);

export const attachmentQuery = z.strictObject({ name: fileName, kind: z.enum(['evidence', 'picture']) });
