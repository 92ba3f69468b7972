import { verifyChain } from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { createDataSource, listGovernments, TypeOrmUnitOfWork } from '@chancery/persistence';
import { readSettings, SettingsError, type DatabaseUrls } from '@chancery/runtime';
import { withDatabase } from '../stack/with-database.js';
import { commandContext } from './verify.js';

/** Walks the audit chain of every government and says how it is; true only when all are whole. */
export async function auditChains(databases: DatabaseUrls): Promise<boolean> {
  const source = await createDataSource({ url: databases.app, poolSize: 2 }).initialize();
  try {
    const door = new TypeOrmUnitOfWork(source);
    let whole = true;
    for (const { id, name } of await listGovernments(databases.login)) {
      const finding = await door.run(commandContext(id), verifyChain);
      if (isRefusal(finding)) throw new Error(finding.message);
      whole &&= finding.whole;
      console.log(`${name}:${finding.whole ? '完整' : `在第 ${finding.brokenAt} 条断开`}(${finding.rows} 条)`);
    }
    return whole;
  } finally {
    await source.destroy();
  }
}

/** `audit verify`: 0 only when the chains of all governments of the installation are whole. */
export async function audit(action: string): Promise<number> {
  if (action !== 'verify') throw new SettingsError([`audit:没有“${action}”,只有 verify`]);
  return withDatabase(readSettings(), async ({ databases }) => ((await auditChains(databases)) ? 0 : 1));
}
