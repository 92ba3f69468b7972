import { hashKey } from '@tanstack/react-query';

/**
 * Whether two pieces of content say the same. The order of an object's keys says nothing: the database keeps one of its
 * own, the editor another.
 */
export const sameContent = (a: unknown, b: unknown): boolean => hashKey([a]) === hashKey([b]);
