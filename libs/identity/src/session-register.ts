import type pg from 'pg';

// A session whose ticket (session-strategy.ts) no longer fits the account is over, as at every request.
const ALIVE = `
  SELECT s.sid FROM session s
  JOIN account a ON a.id::text = s.sess->'passport'->'user'->>'accountId'
  WHERE s.sid = ANY ($1::text[]) AND s.expire > now() AND a.state = 'active'
    AND a.session_epoch::text = s.sess->'passport'->'user'->>'epoch'`;

/** Which sessions are still good; for connections that outlive a request. */
export class SessionRegister {
  constructor(private readonly pool: pg.Pool) {}

  /** Those of the session ids whose session has neither ended nor lost its right, in one query. */
  async alive(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (sessionIds.length === 0) return new Set();
    const { rows } = await this.pool.query<{ sid: string }>(ALIVE, [sessionIds]);
    return new Set(rows.map(({ sid }) => sid));
  }
}
