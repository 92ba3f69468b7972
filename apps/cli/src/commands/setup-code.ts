import { issueSetupCode } from '@chancery/persistence';
import { readSettings } from '@chancery/runtime';
import { prepareInstallation } from '../stack/open-database.js';
import { withDatabase } from '../stack/with-database.js';

/** Prints a new one-time code; whoever reads this terminal may found one government within 24 hours. */
export async function setupCode(): Promise<number> {
  return withDatabase(readSettings(), async (settings) => {
    await prepareInstallation(settings);
    console.log(`一次性设置码(24 小时内有效):${await issueSetupCode(settings.databases.owner)}`);
    console.log(`请在浏览器打开本系统的 /setup 页,按步骤设置。`);
    return 0;
  });
}
