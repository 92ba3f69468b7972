import type { Tracing } from '@chancery/runtime';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { correlationIdOf } from './correlation.js';
import { routeOf } from './route-of.js';

/** Each request to the API as the beginning of a trace that bears its correlation id; without tracing nothing. */
export function traceRequests(tracing: Tracing | null): RequestHandler {
  if (!tracing) return (_request, _response, next) => next();
  return (request: Request, response: Response, next: NextFunction): void => {
    const { method, path } = request;
    if (!path.startsWith('/api/')) return next();
    const correlationId = correlationIdOf(request);
    const span = tracing.beginRequest(correlationId, method, {
      'http.request.method': method,
      'chancery.correlation_id': correlationId,
    });
    // Also when whoever asked has gone.
    response.once('close', () => {
      const status = response.statusCode;
      span.end({ 'http.response.status_code': status, 'http.route': routeOf(path, status) }, status >= 500);
    });
    next();
  };
}
