import { Refusal } from '@chancery/domain';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RefusalException } from '../refusal.exception.js';

const RETRY_AFTER_SECONDS = 2;

const BUSY = new Refusal(
  'unavailable',
  'TOO_BUSY',
  '系统正忙,暂时不能办理您的请求,已保存的内容不受影响。请稍等几秒后重试。',
);

/** A stream of events rests for hours, and is limited by itself; who watches must be answered above all under load. */
const UNCOUNTED = new Set(['/api/events', '/api/health']);

/**
 * Answers so many requests of the API at the same time; one more is told at once that it is too much (503 TOO_BUSY),
 * before its session is looked up or its body read. Waiting in line would make everybody late instead of a few.
 */
export function admitFewAtOnce(most: number): RequestHandler {
  let inside = 0;
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!request.path.startsWith('/api/') || UNCOUNTED.has(request.path)) return next();
    if (inside >= most) {
      response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
      return next(new RefusalException(BUSY));
    }
    inside += 1;
    // Also when the connection breaks before the answer.
    response.once('close', () => (inside -= 1));
    next();
  };
}
