import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';
import { blocksOf } from './page-blocks.js';
import { missingPrograms, openScratchMachine, type ScratchMachine } from './scratch-machine.js';

const page = readFileSync(join(projectRoot(), 'docs', 'operations.md'), 'utf8');
const blocks = blocksOf(page);
const commands = blocks.filter(({ language }) => language === 'sh');

/** Lines that need a machine of one's own. What stands for them here, or null: nothing does. */
const ELSEWHERE: Readonly<Record<string, ((machine: ScratchMachine) => void | Promise<void>) | null>> = {
  'apt-get install --no-install-recommends postgresql redis-server haproxy openssl curl': null,
  'useradd --system --home-dir /var/lib/chancery --shell /usr/sbin/nologin chancery': null,
  'git clone https://git.example.gov.cn/chancery.git /opt/chancery': null,
  'cd /opt/chancery && npm ci && node scripts/build.mjs': null,
  'cd /opt/chancery && git pull && npm ci && node scripts/build.mjs': null,
  'systemctl daemon-reload': null,
  // Run by e2e/commands/rotate-key and authority, which look at what they did.
  'npm run chancery -- rotate-key': null,
  'npm run chancery -- authority import FILE.p12 --password-file FILE': null,
  'npm run chancery -- authority show': null,
  'systemctl enable --now chancery-backup.timer': null,
  'systemctl enable --now chancery-api@7300 chancery-api@7301 chancery-worker@1 chancery-worker@2': startUnits,
  'systemctl start chancery-api@7300 chancery-api@7301 chancery-worker@1 chancery-worker@2': startUnits,
  "systemctl stop 'chancery-worker@*' 'chancery-api@*'": (machine) => machine.stopUnits(),
  'systemctl reload haproxy': (machine) => machine.startProxy(),
  'systemctl restart postgresql': (machine) => machine.restartPostgres(),
};

function startUnits(machine: ScratchMachine): void {
  for (const name of ['chancery-api@7300', 'chancery-api@7301', 'chancery-worker@1', 'chancery-worker@2']) {
    machine.startUnit(name);
  }
}

describe('the page for operators', () => {
  test('says of each command whether it is run here', () => {
    expect(commands.length).toBeGreaterThan(20);
    for (const { mark, line } of commands)
      expect([line, mark]).toEqual([line, expect.stringMatching(/^(run|elsewhere)$/)]);
    // What has no language could hide a command.
    expect(blocks.filter(({ language }) => language === '')).toEqual([]);
  });

  test('lists here what cannot be run', () => {
    const lines = commands.filter(({ mark }) => mark === 'elsewhere').flatMap(({ text }) => text.trim().split('\n'));
    expect(lines.filter((line) => !(line in ELSEWHERE))).toEqual([]);
    expect(Object.keys(ELSEWHERE).filter((line) => !lines.includes(line))).toEqual([]);
  });
});

const missing = missingPrograms();
if (missing.length > 0 && process.env.CI === 'true') throw new Error(`not installed: ${missing.join(', ')}`);

(missing.length === 0 ? describe : describe.skip)('the commands of the page for operators', () => {
  let machine: ScratchMachine;
  beforeAll(async () => {
    machine = await openScratchMachine();
  }, 120_000);
  afterAll(() => machine?.close(), 120_000);

  // One after the other, as an operator does: a later one stands on the earlier ones.
  let broken = false;
  test.each(commands)(
    '$mark, line $line',
    async ({ mark, text }) => {
      if (broken) throw new Error('not tried: a command before it failed');
      broken = true;
      if (mark === 'run') machine.run(text);
      else for (const line of text.trim().split('\n')) await ELSEWHERE[line]?.(machine);
      broken = false;
    },
    180_000,
  );

  test('what they leave is an installation: two backups that hold, a dump, the log’s segments, and health without a failed part', () => {
    expect(machine.run('ls -d /var/backups/chancery/2*/manifest.json | wc -l').trim()).toBe('2');
    expect(Number(machine.run("ls /var/backups/postgres-log | grep -cE '^[0-9A-F]{24}$'"))).toBeGreaterThan(0);
    const health = JSON.parse(
      machine.run('curl --fail --silent --cacert /etc/haproxy/chancery.crt https://localhost:443/api/health'),
    ) as { parts: { part: string; state: string }[] };
    expect(health.parts).toContainEqual(expect.objectContaining({ part: 'queue', state: 'ok' }));
    expect(health.parts.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(machine.run('stat -c %a /etc/chancery/chancery.env').trim()).toBe('640');
  }, 60_000);
});
