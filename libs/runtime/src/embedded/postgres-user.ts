import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, statSync } from 'node:fs';

const NOBODY = 65534;

/** How PostgreSQL is run: it refuses root, so root needs another identity for it. */
export interface PostgresUser {
  readonly prefix: readonly string[];
  readonly uid?: number;
  /** Gives a folder to that identity. */
  own(folder: string): void;
}

const same: PostgresUser = { prefix: [], own: () => undefined };
// Inside its own user namespace root looks like nobody to PostgreSQL, while files stay root's:
// works in folders that nobody else may enter, such as a private clone.
const namespaced: PostgresUser = {
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
  own: () => undefined,
};
const asNobody: PostgresUser = {
  prefix: [],
  uid: NOBODY,
  own: (folder) => chownSync(folder, NOBODY, NOBODY),
};

/** Chooses the identity once; an existing data folder decides by its owner. */
export function choosePostgresUser(dataFolder: string): PostgresUser {
  if (process.getuid?.() !== 0) return same;
  if (existsSync(dataFolder) && statSync(dataFolder).uid === NOBODY) return asNobody;
  const [command = '', ...args] = namespaced.prefix;
  return spawnSync(command, [...args, 'true']).status === 0 ? namespaced : asNobody;
}
