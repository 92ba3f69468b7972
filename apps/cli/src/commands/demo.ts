import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isBusinessDate } from '@chancery/domain';
import { issueSetupCode } from '@chancery/persistence';
import { SettingsError } from '@chancery/runtime';
import { playYear } from '../demo/play-year.js';
import { readReportFile } from '../demo/report-file.js';
import { projectRoot } from '../stack/project-paths.js';
import { startStack, type Stack } from '../stack/stack.js';
import { trialSettings } from '../stack/trial-settings.js';

export interface DemoOptions {
  readonly report?: string;
  readonly out?: string;
  readonly today?: string;
  readonly keep?: boolean;
  /** Of a running installation; without it a stack of the demonstration's own is started. */
  readonly url?: string;
  readonly setupCode?: string;
}

/** The main job, once: a whole cycle through the public API, on a stack of its own or a running one. Exit code 0 only when all holds. */
export async function demo(options: DemoOptions): Promise<number> {
  const say = (line: string): void => console.log(line);
  if (options.today !== undefined && !isBusinessDate(options.today)) {
    throw new SettingsError([`--today:须为存在的日期 YYYY-MM-DD(收到 ${options.today})`]);
  }
  const report = readReportFile(resolve(options.report ?? join(projectRoot(), 'examples', 'wangchuan-2025.json')));
  const out = resolve(options.out ?? join(projectRoot(), 'out', 'demo'));
  mkdirSync(out, { recursive: true });
  if (options.url !== undefined) {
    const { url, setupCode } = options;
    if (!setupCode)
      throw new SettingsError(['--setup-code:在已运行的系统中演示须给出设置码(npm run chancery -- setup-code)']);
    return (await playYear({
      url: url.replace(/\/$/, ''),
      setupCode,
      report,
      prefix: `d${randomBytes(3).toString('hex')}-`,
      out,
      say,
    }))
      ? 0
      : 1;
  }
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-demo-'));
  say(`演示:${report.issuer}《${report.title}》`);
  const settings = { ...(await trialSettings(dataFolder)), today: options.today ?? null };
  let stack: Stack | null = null;
  try {
    stack = await startStack(settings, { say, restart: false });
    const setupCode = await issueSetupCode(stack.settings.databases.owner);
    return (await playYear({ url: stack.url, setupCode, report, prefix: '', out, say })) ? 0 : 1;
  } finally {
    await stack?.stop();
    if (options.keep) say(`数据保留在 ${dataFolder}`);
    else rmSync(dataFolder, { recursive: true, force: true });
  }
}
