import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

const YEAR_MS = 365 * 24 * 3_600_000;

/**
 * The built web app: its files, and its page for every address that is the app's own to understand (deep links).
 * Files bear their digest in their names and are kept for long; the page is asked for anew each time.
 */
export function serveWebApp(folder: string): RequestHandler[] {
  const page = join(folder, 'index.html');
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      const named = path.includes(`${join(folder, 'assets')}`);
      response.setHeader('Cache-Control', named ? `public, max-age=${YEAR_MS / 1_000}, immutable` : 'no-cache');
    },
  });
  const deepLinks = (request: Request, response: Response, next: NextFunction): void => {
    const asksForPage = (request.method === 'GET' || request.method === 'HEAD') && request.accepts('html') === 'html';
    if (!asksForPage || request.path.startsWith('/api/') || request.path.startsWith('/assets/')) return next();
    if (!existsSync(page)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  };
  return [files, deepLinks];
}
