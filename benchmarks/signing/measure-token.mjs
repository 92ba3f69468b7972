// A signature through a PKCS#11 token (Debian's softhsm2, filled by OpenSC's pkcs11-tool) beside one by the same kind of
// key in memory, in one run. The ratio is what a process for each signature costs; a real token adds its own time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const dist = new URL('../../dist/libs/', import.meta.url).href;
const { createAuthority, fromPem, issueCertificate, keyHolders, signCms, toPem } = await import(
  `${dist}signing/src/index.js`
);

const ROUNDS = 15;
const PIN = '25802580';
const MODULES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];

const module = MODULES.find(existsSync);
if (!module) {
  console.log('softhsm2 is not installed: no signature through a token');
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-token-bench-'));
const at = (name) => join(folder, name);
const environment = { SOFTHSM2_CONF: at('softhsm2.conf'), PATH: process.env.PATH };
const tool = (name, ...args) => {
  const done = spawnSync(name, args, { env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${name}: ${done.error?.message ?? done.stdout + done.stderr}`);
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

try {
  mkdirSync(at('tokens'));
  writeFileSync(at('softhsm2.conf'), `directories.tokendir = ${at('tokens')}\n`);
  tool('softhsm2-util', '--init-token', '--free', '--label', 'bench', '--so-pin', '87654321', '--pin', PIN);
  const root = await createAuthority();
  const content = Buffer.alloc(1_000_000, 7);
  console.log('key        in memory ms   in a token ms   ratio');
  for (const [kind, name, id] of [
    ['seal', 'RSA-3072', 'a1'],
    ['person', 'P-256', 'a2'],
  ]) {
    const made = await issueCertificate(root, kind, '临江市望川区人民政府');
    writeFileSync(at('key.pem'), toPem('PRIVATE KEY', made.privateKey));
    writeFileSync(at('certificate.der'), fromPem(made.certificatePem));
    const object = ['--write-object', at('certificate.der'), '--type', 'cert', '--id', id];
    tool('softhsm2-util', '--import', at('key.pem'), '--token', 'bench', '--label', name, '--id', id, '--pin', PIN);
    tool('pkcs11-tool', '--module', module, '--token-label', 'bench', '--pin', PIN, '-l', ...object);
    const token = { module, label: 'bench', pin: PIN, timeoutMs: 60_000, environment };
    const [holder] = keyHolders({ token, sealService: null });
    const held = (await holder.list()).find(({ reference }) => reference.includes(`%${id}`));
    const signer = {
      certificatePem: made.certificatePem,
      sign: holder.signingFunction(held.reference, made.certificatePem),
    };
    const times = { memory: [], token: [] };
    for (let i = 0; i < ROUNDS; i += 1) {
      times.memory.push(await timed(() => signCms(content, made)));
      times.token.push(await timed(() => signCms(content, signer)));
    }
    const [memory, inToken] = [median(times.memory), median(times.token)];
    const cells = [
      memory.toFixed(1).padStart(12),
      inToken.toFixed(1).padStart(15),
      (inToken / memory).toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(9)}${cells.join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
