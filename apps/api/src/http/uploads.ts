import { PERMISSIONS, type Permission } from '@chancery/application';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

interface UploadRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly read: RequestHandler;
}

/** Of a size as rows of the permission table name it, e.g. `20mb`. */
const bytesOf = (size: NonNullable<Permission['upload']>): number => parseInt(size, 10) * 1024 ** 2;

/**
 * Bodies that are files, for the rows of the permission table that take one; every other body is JSON.
 * @param most bytes of any file, where its row allows more
 */
export function uploads(prefix: string, most: number): RequestHandler {
  const routes = Object.values(PERMISSIONS as Record<string, Permission>).flatMap(
    ({ method, path, upload }): UploadRoute[] =>
      upload
        ? [
            {
              method,
              path: new RegExp(`^${prefix}${path.replace(/:[A-Za-z]+/g, '[^/]+')}/?$`),
              read: express.raw({ type: () => true, limit: Math.min(bytesOf(upload), most) }),
            },
          ]
        : [],
  );
  return (request: Request, response: Response, next: NextFunction) => {
    const route = routes.find(({ method, path }) => method === request.method && path.test(request.path));
    if (route && request.user) void route.read(request, response, next);
    else next();
  };
}

/** The file a request carries; empty when it carries none. */
export function uploadedFile(request: Request): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}
