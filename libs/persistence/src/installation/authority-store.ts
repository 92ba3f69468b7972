import type pg from 'pg';
import { withClient } from './with-client.js';

export interface AuthorityRow {
  readonly certificatePem: string;
  readonly sealedKey: string;
  /** Authorities above it, PEM; empty for a root. */
  readonly chainPem: string;
}

export interface KnownAuthorities extends AuthorityRow {
  /** Authorities of before with those above them, PEM: older signatures end there. */
  readonly formerPem: string;
}

/** Every certificate in which signatures of the installation's own keys may end, PEM. */
export const authorityAnchors = ({ certificatePem, chainPem, formerPem }: KnownAuthorities): string =>
  certificatePem + chainPem + formerPem;

async function readAuthority(client: Pick<pg.Client, 'query'>): Promise<AuthorityRow | null> {
  const { rows } = await client.query<AuthorityRow>(
    `SELECT certificate_pem AS "certificatePem", sealed_key AS "sealedKey", chain_pem AS "chainPem"
     FROM certificate_authority`,
  );
  return rows[0] ?? null;
}

/** The installation's certificate authority, made by `make` when there is none. */
export function ensureAuthority(
  ownerUrl: string,
  make: () => Promise<Omit<AuthorityRow, 'chainPem'>>,
): Promise<AuthorityRow> {
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

/** Issues with another authority from now on; the one before stays as an anchor. */
export function exchangeAuthority(ownerUrl: string, next: AuthorityRow): Promise<void> {
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(
      `INSERT INTO former_authority (certificate_pem, chain_pem)
       SELECT certificate_pem, chain_pem FROM certificate_authority FOR UPDATE`,
    );
    await client.query(
      'UPDATE certificate_authority SET certificate_pem = $1, sealed_key = $2, chain_pem = $3, created_at = now()',
      [next.certificatePem, next.sealedKey, next.chainPem],
    );
    await client.query('COMMIT');
  });
}

/** @param url owner or log-in */
export function loadAuthority(url: string): Promise<KnownAuthorities | null> {
  return withClient(url, async (client) => {
    const current = await readAuthority(client);
    if (!current) return null;
    const { rows } = await client.query<{ pem: string }>(
      'SELECT certificate_pem || chain_pem AS pem FROM former_authority ORDER BY id DESC',
    );
    return { ...current, formerPem: rows.map(({ pem }) => pem).join('') };
  });
}

/** An authority that was exchanged is noticed by processes that run within this time. */
const KEPT_MS = 10_000;

/** The authority for a process that serves, asked again now and then. */
export function authorityReader(loginUrl: string): () => Promise<KnownAuthorities> {
  let known: { readonly at: number; readonly authority: Promise<KnownAuthorities> } | null = null;
  const load = async (): Promise<KnownAuthorities> => {
    const authority = await loadAuthority(loginUrl);
    if (!authority) throw new Error('the installation has no certificate authority');
    return authority;
  };
  return () => {
    if (known && Date.now() - known.at < KEPT_MS) return known.authority;
    const asked = { at: Date.now(), authority: load() };
    known = asked;
    asked.authority.catch(() => {
      if (known === asked) known = null;
    });
    return asked.authority;
  };
}
