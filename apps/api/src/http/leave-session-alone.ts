import type { NextFunction, Request, Response } from 'express';

const HEADER = 'x-chancery-background';

/** The session is neither prolonged nor saved by this request; who asks is known already. */
export function leaveSessionAlone(request: Request): void {
  // express-session's own way: a request whose session is null keeps the stored one as it was.
  (request as { session: unknown }).session = null;
}

/** What a page asks by itself is no activity of the person: an idle session ends though its screen is live. */
export function backgroundIsNoActivity(request: Request, _response: Response, next: NextFunction): void {
  if (request.method === 'GET' && request.headers[HEADER] === '1') leaveSessionAlone(request);
  next();
}
