import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { hashSetupCode } from './setup-desk.js';

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

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

export interface AuthorityRow {
  readonly certificatePem: string;
  readonly sealedKey: string;
}

/** The installation's certificate authority, made by `make` when there is none. */
export function ensureAuthority(ownerUrl: string, make: () => Promise<AuthorityRow>): Promise<AuthorityRow> {
  return withClient(ownerUrl, async (client) => {
    const existing = await readAuthority(client);
    if (existing) return existing;
    const { certificatePem, sealedKey } = await make();
    await client.query(
      'INSERT INTO certificate_authority (certificate_pem, sealed_key) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [certificatePem, sealedKey],
    );
    const made = await readAuthority(client);
    if (!made) throw new Error('no certificate authority after making one');
    return made;
  });
}

export async function readAuthority(client: Pick<pg.Client, 'query'>): Promise<AuthorityRow | null> {
  const { rows } = await client.query<{ certificate_pem: string; sealed_key: string }>(
    'SELECT certificate_pem, sealed_key FROM certificate_authority',
  );
  const [row] = rows;
  return row ? { certificatePem: row.certificate_pem, sealedKey: row.sealed_key } : null;
}

export function loadAuthority(url: string): Promise<AuthorityRow | null> {
  return withClient(url, readAuthority);
}

/** The authority for a process that serves: it never changes, so it is read once and kept. */
export function authorityReader(loginUrl: string): () => Promise<AuthorityRow> {
  let known: AuthorityRow | null = null;
  return async () => {
    known ??= await loadAuthority(loginUrl);
    if (!known) throw new Error('the installation has no certificate authority');
    return known;
  };
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
