import { issueSetupCode } from '@chancery/persistence';
import { readSettings } from '@chancery/runtime';
import { openDatabase, prepareInstallation } from '../stack/open-database.js';

/** Prints a new one-time code; whoever reads this terminal may found one government within 24 hours. */
export async function setupCode(): Promise<number> {
  const database = await openDatabase(readSettings());
  try {
    await prepareInstallation(database.settings);
    console.log(`一次性设置码(24 小时内有效):${await issueSetupCode(database.settings.databases.owner)}`);
    return 0;
  } finally {
    if (!database.adopted) await database.close();
  }
}
