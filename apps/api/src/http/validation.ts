import { StandardSchemaValidationPipe } from '@nestjs/common';
import { invalid } from '@chancery/domain';
import { z } from 'zod';
import { RefusalException } from './refusal.exception.js';

z.config(z.locales.zhCN());

// Control characters cannot be printed, and PostgreSQL refuses NUL; a lone surrogate is no character at all.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** A line or paragraph of plain text typed by a person. */
export const plainTextOf = (max: number, min = 0) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine((text) => !UNPRINTABLE.test(text), '含有不能使用的控制字符');

/** The keys of a table of labels, as z.enum takes them. */
export const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

export const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '须为 YYYY-MM-DD');

/** Rejects what a schema does not accept, naming every place. */
export const validationPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => {
    const places = issues.slice(0, 20).map((issue) => ({
      path: (issue.path ?? []).map((p) => (typeof p === 'object' ? String(p.key) : String(p))).join('.'),
      message: issue.message,
    }));
    const first = places[0];
    return new RefusalException(
      invalid(
        'INPUT_INVALID',
        `填写有误:${first?.path ? `${first.path}:` : ''}${first?.message ?? ''}。请更正后重试。`,
        places,
      ),
    );
  },
});
