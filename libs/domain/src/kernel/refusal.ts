/** How a refusal is answered outside; the HTTP filter turns a kind into a status. */
export type RefusalKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'tooMany' | 'unavailable';

/**
 * An expected "no": a stable code, a sentence in Chinese that says what failed, why and what to do,
 * and details for a program. Use cases return it; they never throw it. Bugs throw.
 */
export class Refusal {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly message: string,
    readonly details?: unknown,
  ) {}
}

export type Outcome<T> = T | Refusal;

export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}

export const invalid = (code: string, message: string, details?: unknown) =>
  new Refusal('invalid', code, message, details);
export const unauthenticated = (code: string, message: string) => new Refusal('unauthenticated', code, message);
export const forbidden = (code: string, message: string, details?: unknown) =>
  new Refusal('forbidden', code, message, details);
export const notFound = (what: string) =>
  new Refusal('notFound', 'NOT_FOUND', `没有找到${what},或您无权查看。请核对后重试。`);
export const conflict = (code: string, message: string, details?: unknown) =>
  new Refusal('conflict', code, message, details);
