import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const KEY = Symbol('correlationId');

/** Gives every request an id that its log lines, audit rows and jobs carry. */
export function correlate(request: Request, response: Response, next: NextFunction): void {
  const id = randomUUID();
  (request as unknown as Record<symbol, string>)[KEY] = id;
  response.setHeader('X-Correlation-Id', id);
  next();
}

export function correlationIdOf(request: Request): string {
  return (request as unknown as Record<symbol, string>)[KEY] ?? '';
}
