import type { Logger } from '@chancery/runtime';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Histogram, type Registry } from 'prom-client';
import { correlationIdOf } from './correlation.js';
import { routeOf } from './route-of.js';

/**
 * One line for each request to the API, with the correlation id that its audit rows and jobs carry, and its duration for
 * those who watch. The path only: what is searched for or sent is not logged.
 */
export function requestLog(logger: Logger, registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'chancery_request_seconds',
    help: 'Seconds until a request was answered, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    const { method, path } = request;
    if (!path.startsWith('/api/')) return next();
    const stop = seconds.startTimer({ method });
    response.once('finish', () => {
      const status = response.statusCode;
      const took = stop({ route: routeOf(path, status), status });
      const milliseconds = Math.round(took * 1_000);
      logger.info({ correlationId: correlationIdOf(request), method, path, status, milliseconds }, 'request');
    });
    next();
  };
}
