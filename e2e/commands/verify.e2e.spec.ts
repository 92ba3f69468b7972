import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exchangeAuthority } from '@chancery/persistence';
import { ensureSecrets, freePort, startEmbeddedPostgres, superuserUrl } from '@chancery/runtime';
import { KeyVault, makeAuthority } from '@chancery/signing';
import pg from 'pg';
import { processesOf, runCommand, startCommand, untilGone, type Ended } from './run-command.js';

const ISSUED = ['report.pdf', 'report.docx'];

/** One demonstration, kept: its files, and its installation with no server running. */
describe('after a demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-verify-'));
  const out = (name: string): string => join(folder, 'out', name);
  const scratch = (name: string): string => join(folder, name);
  let dataFolder = '';
  let shown: Ended;

  const named = () => ['--register', out('register.json'), '--trust', out('trust.pem')];
  const verify = (file: string, ...options: string[]) =>
    runCommand(['verify', file, ...options], { CHANCERY_DATA: dataFolder });
  const auditVerify = () => runCommand(['audit', 'verify'], { CHANCERY_DATA: dataFolder });
  /** Behind everybody's back, as the database's superuser. */
  const asSuperuser = async (work: (client: pg.Client) => Promise<unknown>): Promise<void> => {
    const secrets = ensureSecrets(dataFolder);
    const server = await startEmbeddedPostgres(join(dataFolder, 'postgres'), secrets.superuser);
    const client = new pg.Client({ connectionString: superuserUrl(server.port, secrets, 'chancery') });
    await client.connect();
    try {
      await work(client);
    } finally {
      await client.end();
      await server.stop();
    }
  };

  beforeAll(async () => {
    shown = await runCommand(['demo', '--keep', '--today', '2026-03-01', '--out', join(folder, 'out')]);
    dataFolder = /数据保留在 (\S+)/.exec(shown.output)?.[1] ?? '';
  }, 180_000);
  afterAll(() => {
    for (const { pid } of dataFolder ? processesOf(dataFolder) : []) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    if (dataFolder) rmSync(dataFolder, { recursive: true, force: true });
  });

  test('the day it was told is the day of number and date', () => {
    expect([shown.code, dataFolder !== '']).toEqual([0, true]);
    expect(shown.output).toContain('望川政发〔2026〕1号');
    expect(readFileSync(out('report.html'), 'utf8')).toContain('2026年3月1日');
    expect(processesOf(dataFolder)).toEqual([]);
  });

  test.each(ISSUED)(
    '%s is valid by register and trust anchor alone',
    async (name) => {
      const { code, output } = await runCommand(['verify', out(name), ...named()], {
        CHANCERY_DATA: join(folder, 'nothing'),
      });
      expect([code, output]).toEqual([0, expect.stringContaining('有效,是印发的原文件')]);
      expect(output).toContain('望川政发〔2026〕1号');
    },
    60_000,
  );

  test.each(ISSUED)(
    '%s is valid by the installation’s own data, with no server running',
    async (name) => {
      const { code, output } = await verify(out(name));
      expect([code, output]).toEqual([0, expect.stringContaining('有效,是印发的原文件')]);
      expect(processesOf(dataFolder)).toEqual([]);
    },
    60_000,
  );

  test('two at once on one data folder: neither takes the database from the other', async () => {
    const seen = await Promise.all(ISSUED.map((name) => verify(out(name))));
    expect(seen.map((s) => [s.code, s.output.includes('出错')])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(processesOf(dataFolder)).toEqual([]);
  }, 90_000);

  test('and while a server runs, which goes on', async () => {
    const port = String(await freePort());
    const running = startCommand(['start'], { CHANCERY_DATA: dataFolder, CHANCERY_PORT: port });
    await running.waitFor(/系统地址:/);
    for (const name of ISSUED) expect((await verify(out(name))).code).toBe(0);
    expect((await auditVerify()).code).toBe(0);
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);
    expect((await running.interrupt()).code).toBe(0);
    await untilGone(dataFolder, /./);
  }, 120_000);

  test.each([...ISSUED])(
    '%s with one byte flipped is not',
    async (name) => {
      const data = readFileSync(out(name));
      const place = Math.floor(data.length / 2);
      data[place] = (data[place] ?? 0) ^ 1;
      writeFileSync(scratch(name), data);
      const { code, output } = await verify(scratch(name), ...named());
      expect(code).toBe(1);
      expect(output).toMatch(/结论:无效\n {2}- .*[\u4e00-\u9fa5]/);
    },
    60_000,
  );

  test('a file that is no report is not', async () => {
    writeFileSync(scratch('note.txt'), '这不是报告。');
    const { code, output } = await verify(scratch('note.txt'), ...named());
    expect(code).toBe(1);
    expect(output).toMatch(/结论:无效\n {2}- .*[\u4e00-\u9fa5]/);
  }, 60_000);

  test('under somebody else’s trust anchor it is not', async () => {
    const foreign = await makeAuthority(new KeyVault(Buffer.alloc(32, 7).toString('base64')));
    writeFileSync(scratch('foreign.pem'), foreign.certificatePem);
    for (const name of ISSUED) {
      const { code, output } = await verify(
        out(name),
        '--register',
        out('register.json'),
        '--trust',
        scratch('foreign.pem'),
      );
      expect([name, code]).toEqual([name, 1]);
      expect(output).toMatch(/结论:无效\n {2}- .*[\u4e00-\u9fa5]/);
    }
  }, 60_000);

  test('a valid file that the register does not know is not', async () => {
    writeFileSync(scratch('empty.json'), '[]');
    const { code, output } = await verify(
      out('report.pdf'),
      '--register',
      scratch('empty.json'),
      '--trust',
      out('trust.pem'),
    );
    expect([code, output]).toEqual([1, expect.stringContaining('登记簿中没有这份文件')]);
  }, 60_000);

  test.each([
    ['a missing file', () => [scratch('missing.pdf')], /无法读取文件/],
    [
      'a register that is not JSON',
      () => [out('report.pdf'), '--register', out('trust.pem'), '--trust', out('trust.pem')],
      /--register.*不是用印登记/,
    ],
    [
      'a register of another shape',
      () => [out('report.pdf'), '--register', out('timeline.json'), '--trust', out('trust.pem')],
      /--register.*不是用印登记/,
    ],
    [
      'a trust anchor that is none',
      () => [out('report.pdf'), '--register', out('register.json'), '--trust', out('report.txt')],
      /--trust.*不是信任锚/,
    ],
    [
      'a missing register',
      () => [out('report.pdf'), '--register', scratch('none'), '--trust', out('trust.pem')],
      /--register:无法读取文件/,
    ],
  ])(
    '%s is refused in plain words',
    async (_name, args, reason) => {
      const { code, output } = await runCommand(['verify', ...args()], { CHANCERY_DATA: dataFolder });
      expect(code).not.toBe(0);
      expect(output).toMatch(reason);
      expect(output).not.toMatch(/\n\s+at |Unexpected token|ZodError/);
    },
    60_000,
  );

  test('a folder without an installation says so', async () => {
    copyFileSync(out('report.pdf'), scratch('alone.pdf'));
    const { code, output } = await runCommand(['verify', scratch('alone.pdf')], {
      CHANCERY_DATA: join(folder, 'nothing'),
    });
    expect([code, output]).toEqual([1, expect.stringContaining('本机没有安装数据')]);
  }, 60_000);

  test('once the authority was exchanged they are as valid as before', async () => {
    await asSuperuser(async ({ port }) => {
      const secrets = ensureSecrets(dataFolder);
      const next = await makeAuthority(new KeyVault(secrets.masterKey));
      await exchangeAuthority(superuserUrl(port, secrets, 'chancery'), { ...next, chainPem: '' });
    });
    for (const name of ISSUED) {
      const { code, output } = await verify(out(name));
      expect([code, output]).toEqual([0, expect.stringContaining('有效,是印发的原文件')]);
    }
  }, 90_000);

  test('the audit chain is whole; a changed row breaks it and is named', async () => {
    expect(await auditVerify()).toMatchObject({ code: 0, output: expect.stringContaining('完整') });
    await asSuperuser(async (client) => {
      await client.query('ALTER TABLE audit_event DISABLE TRIGGER audit_is_append_only');
      const { rowCount } = await client.query(`UPDATE audit_event SET display_name = '某人' WHERE seq = 20`);
      expect(rowCount).toBe(1);
      await client.query('ALTER TABLE audit_event ENABLE TRIGGER audit_is_append_only');
    });
    const { code, output } = await auditVerify();
    expect([code, output]).toEqual([1, expect.stringContaining('在第 20 条断开')]);
  }, 120_000);
});
