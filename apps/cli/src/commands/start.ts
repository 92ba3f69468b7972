import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueSetupCode, listGovernments, wipedDemonstration } from '@chancery/persistence';
import { listenAddress, portIsTaken, readSettings, SettingsError, type Settings } from '@chancery/runtime';
import { foundDemonstration, type DemonstrationAccount } from '../demo/found-demonstration.js';
import { lockFolder } from '../stack/folder-lock.js';
import { projectRoot } from '../stack/project-paths.js';
import { startStack, type Stack } from '../stack/stack.js';

/** Settings and port checked together: every problem in one message. */
async function checkedSettings(): Promise<Settings> {
  const problems: string[] = [];
  let settings: Settings | null = null;
  try {
    settings = readSettings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    problems.push(...error.problems);
  }
  const { host, port } = settings ?? listenAddress();
  if (Number.isInteger(port) && port > 0 && port < 65_536 && (await portIsTaken(host, port))) {
    problems.push(`CHANCERY_PORT:端口 ${port} 已被占用,或地址 ${host} 不可用`);
  }
  if (problems.length > 0 || !settings) throw new SettingsError(problems);
  return settings;
}

function printAccounts(accounts: readonly DemonstrationAccount[]): void {
  console.log('\n演示账号(随机口令,仅显示这一次):');
  for (const { userName, password, label, displayName } of accounts) {
    console.log(`  ${userName.padEnd(22)} ${password.padEnd(20)} ${label}  ${displayName}`);
  }
}

async function greet(stack: Stack, empty: boolean): Promise<void> {
  const governments = await listGovernments(stack.settings.databases.login);
  // There while the demonstration is being founded: what a broken-off founding left is told, not passed off as whole.
  const founding = join(stack.settings.dataFolder, 'founding-demonstration');
  if (existsSync(founding)) {
    console.log(
      `上次建立演示政府时中断,演示数据不完整,口令已无从得知。请停止后删除 ${stack.settings.dataFolder} 再启动。`,
    );
    return;
  }
  if (governments.length > 0) {
    console.log(`已有数据:${governments.map((g) => g.name).join('、')}`);
    return;
  }
  const wiped = await wipedDemonstration(stack.settings.databases.login);
  if (empty || wiped !== null) {
    if (wiped !== null) console.log(`演示政府“${wiped}”已清除,不再重建。`);
    const code = await issueSetupCode(stack.settings.databases.owner);
    console.log(`尚无政府。一次性设置码(24 小时内有效):${code}`);
    console.log(
      `请在浏览器打开 ${stack.url}/setup 按步骤设置。设置码过期后可运行 npm run chancery -- setup-code 再取。`,
    );
    return;
  }
  console.log('首次启动:建立演示政府…');
  const file = join(projectRoot(), 'examples', 'wangchuan-2025.json');
  writeFileSync(founding, '');
  const accounts = await foundDemonstration(stack, file, (line) => console.log(line));
  rmSync(founding);
  printAccounts(accounts);
}

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
  });

/** Runs the whole system until Ctrl-C. */
export async function start(options: { empty?: boolean }): Promise<number> {
  const settings = await checkedSettings();
  const unlock = lockFolder(settings.dataFolder);
  const stopped = untilSignal();
  try {
    const stack = await startStack(settings, { say: (line) => console.log(line), restart: true });
    try {
      const greeting = greet(stack, options.empty === true);
      // Ctrl-C is answered at once, also in the middle of founding the demonstration.
      const greeted = await Promise.race([greeting.then(() => true), stopped.then(() => false)]);
      greeting.catch(() => undefined);
      if (greeted) {
        console.log(`\n系统地址:${stack.url}   接口说明:${stack.url}/api/docs\n按 Ctrl-C 停止。`);
        await stopped;
      }
      console.log('\n正在停止…');
    } finally {
      await stack.stop();
    }
    console.log('已停止。');
    return 0;
  } finally {
    unlock();
  }
}
