import { HEADING_CHOICES } from '@chancery/intake';
import { z } from 'zod';
import { fileName } from '../attachments/attachments.bodies.js';

const MOST = 5_000;
const few = (record: Record<string, unknown>): boolean => Object.keys(record).length <= MOST;
const changeIdText = z.string().regex(/^\d{1,9}:[A-Za-z]{1,30}$/);

export const originalQuery = z.strictObject({ name: fileName });

/** All that a person has decided about an import; sent whole each time. */
export const choicesBody = z.strictObject({
  decisions: z
    .record(z.string().regex(/^[a-z]{1,20}-\d{1,6}$/), z.enum(['accept', 'reject']))
    .refine(few, '修订和批注过多')
    .default({}),
  undone: z.array(changeIdText).max(MOST).default([]),
  headings: z
    .record(z.string().regex(/^\d{1,9}$/), z.enum(HEADING_CHOICES))
    .refine(few, '标题过多')
    .default({}),
});

/** In the address, since the body is what was pasted. */
export const pasteQuery = z.strictObject({
  form: z.enum(['html', 'text']),
  undone: z
    .string()
    .max(2_000)
    .default('')
    .transform((ids) => (ids === '' ? [] : ids.split(',')))
    .pipe(z.array(changeIdText).max(200)),
});
