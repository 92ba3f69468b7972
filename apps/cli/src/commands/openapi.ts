import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, readSettingsWith } from '@chancery/runtime';
import { projectRoot } from '../stack/project-paths.js';
import { startStack, type Stack } from '../stack/stack.js';

/** Writes docs/openapi.json from a running API, or checks that it is what is checked in. */
export async function openapi(options: { check?: boolean }): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-openapi-'));
  const settings = {
    ...readSettingsWith({ CHANCERY_DATA: dataFolder }),
    databases: null,
    port: await freePort(),
    host: '127.0.0.1',
  };
  let stack: Stack | null = null;
  try {
    stack = await startStack(settings, { say: () => undefined, restart: false });
    const response = await fetch(`${stack.url}/api/openapi.json`);
    const text = `${JSON.stringify(await response.json(), null, 2)}\n`;
    const file = join(projectRoot(), 'docs', 'openapi.json');
    if (!options.check) {
      writeFileSync(file, text);
      console.log(`已写入 ${file}`);
      return 0;
    }
    const same = readFileSync(file, 'utf8') === text;
    console.log(same ? 'docs/openapi.json 与接口一致' : 'docs/openapi.json 与接口不一致:请运行 npm run openapi 并提交');
    return same ? 0 : 1;
  } finally {
    await stack?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
