// What signing and verifying take beside `openssl cms` over the same bytes: npm run bench
import { spawnSync } from 'node:child_process';
import { createPrivateKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PDFDocument } from 'pdf-lib';

const dist = new URL('../../dist/libs/', import.meta.url).href;
const { createAuthority, issueCertificate, signCms, signPdf, squareAround, toPem, verifyCms, verifyPdf } = await import(
  `${dist}signing/src/index.js`
);

const ROUNDS = 15;
/** About what a report with its faces weighs. */
const MEGABYTES = [0.1, 1.5, 10];
const DAY = '2026-03-31T08:00:00.000Z';

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-signing-'));
const at = (name) => join(folder, name);

function openssl(...args) {
  const done = spawnSync('openssl', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`openssl ${args[0]}: ${done.stderr}`);
}

/** A PDF of one page and as many bytes as wanted, which no compression makes less. */
async function pdfOf(megabytes) {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  const stream = document.context.flateStream(randomBytes(Math.round(megabytes * 1_000_000)));
  page.node.set(document.context.obj('Ballast'), document.context.register(stream));
  return document.save({ useObjectStreams: false });
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const root = await createAuthority();
writeFileSync(at('root.pem'), root.certificatePem);
const keys = [
  ['RSA-3072', await issueCertificate(root, 'seal', '临江市望川区人民政府')],
  ['P-256', await issueCertificate(root, 'person', '周慧敏')],
];
const image = { width: 400, height: 400, rgba: new Uint8Array(400 * 400 * 4).fill(200) };
const policy = {
  anchors: { seals: root.certificatePem, timestamps: '' },
  ...{ level: 'B-B', fields: null, closed: true, at: null },
};

console.log(
  'ms: medians of rounds by turns, a round each of all; ratio: median of what each round gave beside openssl',
);
console.log('openssl is a process of its own each time; its start alone:');
const starts = [];
for (let i = 0; i < ROUNDS; i += 1) starts.push(await timed(() => openssl('version')));
console.log(`  ${median(starts).toFixed(1)} ms`);
console.log(
  'key       MB    openssl sign  CMS sign  ratio  PDF seal  ratio   openssl verify  CMS verify  ratio  PDF verify  ratio',
);
for (const [name, signer] of keys) {
  writeFileSync(at('signer.pem'), signer.certificatePem);
  const key = createPrivateKey({ key: Buffer.from(signer.privateKey), format: 'der', type: 'pkcs8' });
  writeFileSync(at('signer.key'), toPem('PRIVATE KEY', key.export({ format: 'der', type: 'pkcs8' })));
  for (const megabytes of MEGABYTES) {
    const pdf = await pdfOf(megabytes);
    const seal = { field: '印章', signer, name, image, page: 1, rectangle: squareAround(300, 300, 45) };
    const sealPdf = () => signPdf({ pdf, signers: [seal], signedAt: DAY, timestamper: null });
    const sealed = await sealPdf();
    const cms = await signCms(pdf, signer);
    writeFileSync(at('content'), pdf);
    writeFileSync(at('cms'), cms);
    const signArguments = ['-binary', '-cades', '-in', at('content'), '-signer', at('signer.pem')];
    const verifyArguments = ['-binary', '-cades', '-purpose', 'any', '-inform', 'DER', '-in', at('cms')];
    const work = {
      opensslSign: () =>
        openssl('cms', '-sign', ...signArguments, '-inkey', at('signer.key'), '-outform', 'DER', '-out', at('theirs')),
      cmsSign: () => signCms(pdf, signer),
      pdfSeal: sealPdf,
      opensslVerify: () =>
        openssl(
          'cms',
          '-verify',
          ...verifyArguments,
          '-content',
          at('content'),
          '-CAfile',
          at('root.pem'),
          '-out',
          at('o'),
        ),
      cmsVerify: () => verifyCms(cms, pdf),
      pdfVerify: () => {
        const { faults } = verifyPdf(sealed, policy);
        if (faults.length > 0) throw new Error(faults[0].message);
      },
    };
    const rounds = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      const order = Object.keys(work);
      if (i % 2 === 1) order.reverse();
      const round = {};
      for (const one of order) round[one] = await timed(work[one]);
      rounds.push(round);
    }
    const ms = (one, width) =>
      median(rounds.map((round) => round[one]))
        .toFixed(1)
        .padStart(width);
    const ratio = (one, beside) =>
      median(rounds.map((round) => round[one] / round[beside]))
        .toFixed(2)
        .padStart(6);
    console.log(
      [
        name.padEnd(9),
        String(megabytes).padStart(4),
        ms('opensslSign', 13),
        ms('cmsSign', 9),
        ratio('cmsSign', 'opensslSign'),
        ms('pdfSeal', 9),
        ratio('pdfSeal', 'opensslSign'),
        ms('opensslVerify', 16),
        ms('cmsVerify', 11),
        ratio('cmsVerify', 'opensslVerify'),
        ms('pdfVerify', 11),
        ratio('pdfVerify', 'opensslVerify'),
      ].join(' '),
    );
  }
}
rmSync(folder, { recursive: true, force: true });
