import type pg from 'pg';
import { withClient } from '../installation/with-client.js';

/** The key given is not the one that the installation's secrets are under. */
export class WrongMasterKey extends Error {
  constructor() {
    super('主密钥(CHANCERY_MASTER_KEY)不是本系统现用的。更换主密钥之后,旧密钥不再可用;请设置现用的主密钥。');
  }
}

async function fingerprintIn(client: Pick<pg.Client, 'query'>): Promise<string | null> {
  const { rows } = await client.query<{ fingerprint: string }>('SELECT fingerprint FROM master_key');
  return rows[0]?.fingerprint ?? null;
}

/** The fingerprint of the master key in use; null before the first start of this version. @param url owner or log-in */
export const readMasterKey = (url: string): Promise<string | null> => withClient(url, fingerprintIn);

/** Writes down once which master key is used, and refuses any other from then on. @throws WrongMasterKey */
export function noteMasterKey(ownerUrl: string, fingerprint: string): Promise<void> {
  return withClient(ownerUrl, async (client) => {
    await client.query('INSERT INTO master_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint]);
    if ((await fingerprintIn(client)) !== fingerprint) throw new WrongMasterKey();
  });
}

/** For a process that serves: not with a key of before. @throws WrongMasterKey */
export async function requireMasterKey(loginUrl: string, fingerprint: string): Promise<void> {
  if ((await readMasterKey(loginUrl)) !== fingerprint) throw new WrongMasterKey();
}
