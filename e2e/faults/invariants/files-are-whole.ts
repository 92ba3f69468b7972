import { createHash } from 'node:crypto';
import { systemContext } from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import type { Check } from './ground.js';

const said = (error: unknown): string => (error as Error).message;

/** Every artifact that a row of any kind names can be read and has its digest. */
export const artifactsAreWhole: Check = async ({ query, appUrl, artifacts }) => {
  const source = await createDataSource({ url: appUrl, poolSize: 2 }).initialize();
  const problems: string[] = [];
  try {
    const door = new TypeOrmUnitOfWork(source);
    for (const { id } of await query<{ id: string }>('SELECT id FROM government')) {
      const digests = await door.run(systemContext(id, 'invariants'), (tx) => tx.namedDigests());
      for (const digest of isRefusal(digests) ? [] : digests) {
        await artifacts.get(digest).catch((error: unknown) => problems.push(`artifact ${digest}: ${said(error)}`));
      }
    }
  } finally {
    await source.destroy();
  }
  return problems;
};

interface DispatchFile {
  readonly [column: string]: unknown;
  readonly dispatch_id: string;
  readonly name: string;
  readonly digest: string;
  readonly size: string;
  readonly registered: string | null;
}

/** Each file of a dispatch is what its row, the register, the store and the served bytes say: the same, everywhere. */
export const filesAreTheSameEverywhere: Check = async ({ query, artifacts, served }) => {
  const problems: string[] = [];
  const files = await query<DispatchFile>(
    `SELECT f.dispatch_id, f.name, f.digest, f.size, e.file_digest AS registered FROM dispatch_file f
     LEFT JOIN seal_entry e ON e.dispatch_id = f.dispatch_id AND e.file_name = f.name`,
  );
  for (const { dispatch_id: dispatch, name, digest, size, registered } of files) {
    const tell = (what: string): void => void problems.push(`file ${name} of ${dispatch}: ${what}`);
    if (registered !== null && registered !== digest) tell(`${digest} by its row, ${registered} in the register`);
    try {
      const { byteLength } = await artifacts.get(digest);
      if (byteLength !== Number(size)) tell(`${byteLength} bytes, ${size} by its row`);
      if (!served) continue;
      const got = createHash('sha256')
        .update(await served(dispatch, name))
        .digest('hex');
      if (got !== digest) tell(`${digest} by its row, ${got} as served`);
    } catch (error) {
      tell(said(error));
    }
  }
  return problems;
};
