import type { RequestHandler } from 'express';
import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import type pg from 'pg';

export const SESSION_COOKIE = 'chancery.sid';
/** 30 minutes without a request end a session (customary reading of GB/T 22239-2019, 8.1.4.1). */
export const IDLE_MS = 30 * 60_000;

/**
 * Server-side sessions in PostgreSQL; the cookie holds only a signed random id. When a session ends stands in its row and
 * not in the cookie: a server whose clock is slow would hand out cookies that every browser throws away at once.
 */
export function sessionMiddleware(pool: pg.Pool, secret: string, secure: boolean): RequestHandler {
  const Store = connectPgSimple(session);
  return session({
    store: new Store({
      pool,
      tableName: 'session',
      ttl: IDLE_MS / 1_000,
      pruneSessionInterval: 600,
      errorLog: () => undefined,
    }),
    name: SESSION_COOKIE,
    secret,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'strict', secure },
  });
}
