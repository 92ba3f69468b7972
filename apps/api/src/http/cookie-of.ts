import { parseCookie } from 'cookie';
import type { Request } from 'express';

/** The value of a cookie of the request; empty when it has none. */
export const cookieOf = (request: Request, name: string): string =>
  parseCookie(request.headers.cookie ?? '')[name] ?? '';
