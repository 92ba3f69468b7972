import type { LiveSessions } from '@chancery/application';
import type pg from 'pg';
import { IDLE_MS } from './session-middleware.js';

// Ends of sessions are written by the clock of the api, and so they are read: the database's may be another one.
const now = (): number => Date.now() / 1_000;

// A session whose ticket (session-strategy.ts) no longer fits log-in and account is over, as at every request.
const LIVE = `
  FROM session s
  JOIN account a ON a.id::text = s.sess->'passport'->'user'->>'accountId'
  JOIN log_in l ON l.id = (s.sess->'passport'->'user'->>'logInId')::uuid AND l.account_id = a.id AND l.state = 'open'
  WHERE s.expire > to_timestamp($1) AND a.state = 'active' AND a.session_epoch::text = s.sess->'passport'->'user'->>'epoch'`;

/** Which sessions are still good; for connections that outlive a request, and for the list of them. */
export class SessionRegister implements LiveSessions {
  constructor(private readonly pool: pg.Pool) {}

  /** Those of the session ids whose session has neither ended nor lost its right, in one query. */
  async alive(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (sessionIds.length === 0) return new Set();
    const { rows } = await this.pool.query<{ sid: string }>(`SELECT s.sid ${LIVE} AND s.sid = ANY ($2::text[])`, [
      now(),
      sessionIds,
    ]);
    return new Set(rows.map(({ sid }) => sid));
  }

  async ofAccount(accountId: string): Promise<ReadonlyMap<string, string>> {
    // Every request of a person moves the end to one idle time from then.
    const { rows } = await this.pool.query<{ id: string; seen: Date }>(
      `SELECT l.id, s.expire::timestamptz - make_interval(secs => $3) AS seen ${LIVE} AND a.id = $2`,
      [now(), accountId, IDLE_MS / 1_000],
    );
    return new Map(rows.map(({ id, seen }) => [id, seen.toISOString()]));
  }
}
