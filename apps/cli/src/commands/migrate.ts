import { readSettings } from '@chancery/runtime';
import { openDatabase, prepareInstallation } from '../stack/open-database.js';

/** Brings the database to this version's structure and makes what is made once; running it again changes nothing. */
export async function migrate(): Promise<number> {
  const database = await openDatabase(readSettings());
  try {
    const done = await prepareInstallation(database.settings);
    for (const name of done) console.log(`已执行 ${name}`);
    console.log(done.length > 0 ? `数据库结构已更新(${done.length} 项变更)` : '数据库结构已是最新,没有变更');
    return 0;
  } finally {
    if (!database.adopted) await database.close();
  }
}
