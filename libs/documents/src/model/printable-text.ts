import { z } from 'zod';

// Control characters (but tab) and lone surrogates cannot be printed; a newline is a new paragraph instead.
const UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Schema of words that get printed, at most `longest` UTF-16 units, taken as they are: never trimmed, never
 * normalised. What no writer could print the same way is refused.
 */
export function printableText(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((value) => !UNPRINTABLE.test(value), '文字含有不能排印的控制字符,请删除后重试');
}
