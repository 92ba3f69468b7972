import { randomBytes } from 'node:crypto';
import { hashSetupCode } from './setup-desk.js';
import { withClient } from './with-client.js';

/**
 * A one-time code, valid 24 hours, with which one government can be founded. Only its hash is kept. What is founded
 * with a code for a demonstration may be wiped again.
 */
export function issueSetupCode(ownerUrl: string, demonstration = false): Promise<string> {
  const code = randomBytes(9).toString('base64url');
  return withClient(ownerUrl, async (client) => {
    await client.query(
      `INSERT INTO setup_code (hash, expires_at, demonstration) VALUES ($1, now() + interval '24 hours', $2)`,
      [hashSetupCode(code), demonstration],
    );
    return code;
  });
}

/** Ids and names of all governments, read as the log-in role. */
export function listGovernments(loginUrl: string): Promise<{ id: string; name: string }[]> {
  return withClient(loginUrl, async (client) => {
    const { rows } = await client.query<{ id: string; name: string }>(
      'SELECT id, name FROM government ORDER BY created_seq',
    );
    return rows;
  });
}

/** The name of the demonstration that was wiped last; null when none ever was. Read as the log-in role. */
export function wipedDemonstration(loginUrl: string): Promise<string | null> {
  return withClient(loginUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT government_name AS name FROM demonstration_wipe ORDER BY id DESC LIMIT 1',
    );
    return rows[0]?.name ?? null;
  });
}
