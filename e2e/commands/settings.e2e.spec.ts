import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from './run-command.js';

describe('commands and settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-settings-'));
  const dataFolder = join(folder, 'data');
  let taken: Server;

  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    writeFileSync(join(folder, 'file'), '');
  });
  afterAll(() => {
    taken.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a start names every wrong setting in one message', async () => {
    const port = String((taken.address() as AddressInfo).port);
    const { code, output } = await runCommand(['start'], {
      // Below a regular file: unwritable for root as well.
      CHANCERY_DATA: join(folder, 'file', 'data'),
      CHANCERY_PORT: port,
      CHANCERY_LOG: 'loud',
      CHANCERY_TODAY: '2026-02-30',
      CHANCERY_MASTER_KEY: 'short',
      DATABASE_OWNER_URL: 'mysql://x',
    });
    expect(code).not.toBe(0);
    expect(output.match(/设置有误/g)).toHaveLength(1);
    for (const name of [
      'CHANCERY_DATA',
      'CHANCERY_LOG',
      'CHANCERY_TODAY',
      'CHANCERY_MASTER_KEY',
      'DATABASE_OWNER_URL',
      'DATABASE_APP_URL',
    ]) {
      expect(output).toContain(name);
    }
    expect(output).toContain(`端口 ${port} 已被占用`);
    expect(output).not.toMatch(/\n\s+at /);
  }, 60_000);

  test('a taken port alone is refused before anything is started', async () => {
    const { code, output } = await runCommand(['start'], {
      CHANCERY_DATA: dataFolder,
      CHANCERY_PORT: String((taken.address() as AddressInfo).port),
    });
    expect(code).not.toBe(0);
    expect(output).toContain('已被占用');
    expect(readdirSync(dataFolder)).toEqual([]);
  }, 60_000);

  test('alone it lists every command', async () => {
    const { code, output } = await runCommand([]);
    expect(code).toBe(0);
    for (const name of ['start', 'demo', 'verify', 'audit', 'setup-code', 'openapi']) {
      expect(output).toMatch(new RegExp(`^  ${name}[ \\[].*[\\u4e00-\\u9fa5]`, 'm'));
    }
  }, 60_000);

  test.each([
    [['demo', '--today', '2026-02-30'], '须为存在的日期'],
    [['demo', '--today', 'tomorrow'], '须为存在的日期'],
    [['audit', 'erase'], '没有“erase”'],
    [['nonsense'], 'nonsense'],
    [['verify'], 'file'],
  ])(
    '%j is refused',
    async (args, reason) => {
      const { code, output } = await runCommand(args, { CHANCERY_DATA: dataFolder });
      expect(code).not.toBe(0);
      expect(output).toContain(reason);
      expect(output).not.toMatch(/\n\s+at /);
    },
    60_000,
  );
});
