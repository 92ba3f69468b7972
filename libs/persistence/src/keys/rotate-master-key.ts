import type pg from 'pg';
import { withClient } from '../installation/with-client.js';
import { SEALED_COLUMNS, type SealedColumn, type SealedPurpose } from './sealed-columns.js';

/** Somebody is still working with the key of before. */
export class InstallationInUse extends Error {
  constructor(readonly processes: number) {
    super(`仍有 ${processes} 个服务进程的连接在使用数据库。请停止全部接口与后台任务进程后再更换主密钥。`);
  }
}

export interface KeyChange {
  readonly fingerprint: { readonly from: string; readonly to: string };
  /** The same secret under the new key. @throws Error when it is not under the old one */
  readonly reseal: (purpose: SealedPurpose, sealed: string) => string;
}

const SERVICES = ['chancery_app', 'chancery_relay', 'chancery_login'];

async function refuseInUse(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND usename::text = ANY ($1)`,
    [SERVICES],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw new InstallationInUse(count);
}

/** Secrets are sealed as `v1.…`; what begins otherwise is the name of a key that is held elsewhere. */
async function resealColumn(client: pg.Client, { table, column, purpose }: SealedColumn, change: KeyChange) {
  // The owner is kept from governments' rows too; inside this transaction, which nobody sees, it is not.
  const { rows: secured } = await client.query<{ forced: boolean }>(
    'SELECT relforcerowsecurity AS forced FROM pg_class WHERE oid = $1::regclass',
    [table],
  );
  const forced = secured[0]?.forced ?? false;
  if (forced) await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const { rows } = await client.query<{ place: string; sealed: string }>(
    `SELECT ctid::text AS place, ${column} AS sealed FROM ${table} WHERE ${column} LIKE 'v1.%' FOR UPDATE`,
  );
  for (const { place, sealed } of rows) {
    const values = [change.reseal(purpose, sealed), place];
    await client.query(`UPDATE ${table} SET ${column} = $1 WHERE ctid = $2::tid`, values);
  }
  if (forced) await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  return rows.length;
}

/**
 * Every sealed secret under another master key, in one transaction: broken off anywhere, nothing has changed. A service
 * that starts meanwhile waits for the row that says which key is used, and is then refused with the old one.
 * @returns how many secrets there are
 * @throws InstallationInUse, Error
 */
export function rotateMasterKey(ownerUrl: string, change: KeyChange): Promise<number> {
  // The connection ends without a COMMIT when anything throws: that rolls back.
  return withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE master_key IN ACCESS EXCLUSIVE MODE');
    await refuseInUse(client);
    let secrets = 0;
    for (const column of SEALED_COLUMNS) secrets += await resealColumn(client, column, change);
    const { from, to } = change.fingerprint;
    const noted = await client.query('UPDATE master_key SET fingerprint = $2, since = now() WHERE fingerprint = $1', [
      from,
      to,
    ]);
    if (noted.rowCount !== 1) throw new Error('the master key was changed meanwhile');
    await client.query('COMMIT');
    return secrets;
  });
}
