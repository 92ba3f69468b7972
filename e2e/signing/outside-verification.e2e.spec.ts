import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issuedFilePolicy } from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { fromPem, KeyVault, LocalSealProvider, makeAuthority, strictFileVerifier } from '@chancery/signing';
import { run, testWith } from './outside-tool.js';
import { cutSignature, nssDatabase, playDemonstration, type SealedFiles } from './sealed-files.js';

/** No faces for a test seal, and no time-stamping service. */
const OFFLINE = { fontFiles: [], timestamps: { url: '', anchorsPem: '', timeoutMs: 1_000 } };
const SEAL = '临江市望川区人民政府(测试印章)';

describe('a sealed report, seen by other people’s programs', () => {
  let files: SealedFiles;
  const at = (name: string): string => join(files.folder, name);
  beforeAll(() => {
    files = playDemonstration();
  }, 180_000);
  afterAll(() => files.remove());

  testWith(['pdfsig', 'certutil'], 'pdfsig: valid, trusted, the whole document signed', () => {
    const nss = nssDatabase(files.folder, 'nss-pdf', [files.root]);
    const { said } = run('pdfsig', ['-no-ocsp', '-nssdir', nss, files.pdf]);
    expect(said).toMatch(/^ {2}- Signature Validation: Signature is Valid\.$/m);
    expect(said).toMatch(/^ {2}- Certificate Validation: Certificate is Trusted\.$/m);
    expect(said).toMatch(/^ {2}- Total document signed$/m);
    expect(said).toContain(`Signer Certificate Common Name: ${SEAL}\n`);
    expect(said.match(/^Signature #/gm)).toHaveLength(1);
  });

  testWith(['pdfsig', 'certutil'], 'pdfsig does not trust it without the root, nor call a changed file valid', () => {
    const nss = nssDatabase(files.folder, 'nss-none', []);
    expect(run('pdfsig', ['-no-ocsp', '-nssdir', nss, files.pdf]).said).not.toContain('Certificate is Trusted');
    const changed = readFileSync(files.pdf);
    changed[2_000] = (changed[2_000] ?? 0) ^ 1;
    writeFileSync(at('changed.pdf'), changed);
    expect(run('pdfsig', ['-no-ocsp', '-nssdir', nss, at('changed.pdf')]).said).not.toContain('Signature is Valid');
  });

  testWith(['qpdf'], 'qpdf finds nothing wrong with the PDF', () => {
    const { status, said } = run('qpdf', ['--check', files.pdf]);
    expect({ status, warnings: /WARNING|error:/.test(said) }).toEqual({ status: 0, warnings: false });
  });

  const openssl = (cms: string, content: string): { status: number | null; said: string } =>
    run('openssl', [
      ...['cms', '-verify', '-binary', '-purpose', 'any', '-cades', '-inform', 'DER'],
      ...['-in', cms, '-content', content, '-CAfile', files.root, '-out', '/dev/null'],
    ]);

  testWith(['openssl'], 'openssl verifies the CMS of the PDF against the root, as CAdES', () => {
    const { cms, covered } = cutSignature(readFileSync(files.pdf));
    writeFileSync(at('pdf.cms'), cms);
    writeFileSync(at('covered'), covered);
    expect(openssl(at('pdf.cms'), at('covered')).said).toMatch(/^CAdES Verification successful$/m);
    writeFileSync(at('other'), Buffer.concat([covered, Buffer.from(' ')]));
    expect(openssl(at('pdf.cms'), at('other')).status).not.toBe(0);
  });

  testWith(['openssl'], 'openssl verifies a detached signature of a person (ECDSA)', async () => {
    const vault = new KeyVault(Buffer.alloc(32, 7).toString('base64'));
    const authority = await makeAuthority(vault);
    const provider = new LocalSealProvider({ vault, authority: () => Promise.resolve(authority), ...OFFLINE });
    const leader = await provider.issueIdentity('person', '周慧敏');
    const content = Buffer.from('同意印发。');
    writeFileSync(at('statement'), content);
    const cms = await provider.signDetached(content, leader);
    if (isRefusal(cms)) throw new Error(cms.message);
    writeFileSync(at('statement.cms'), fromPem(cms));
    writeFileSync(at('own-root.pem'), await provider.trustAnchors());
    const { said } = run('openssl', [
      ...['cms', '-verify', '-binary', '-purpose', 'any', '-cades', '-inform', 'DER'],
      ...['-in', at('statement.cms'), '-content', at('statement'), '-CAfile', at('own-root.pem'), '-out', '/dev/null'],
    ]);
    expect(said).toMatch(/^CAdES Verification successful$/m);
  });

  testWith(
    ['uno', 'certutil'],
    'LibreOffice: the DOCX’s signature is valid, its certificate trusted',
    () => {
      const script = join('e2e', 'signing', 'document-signatures.py');
      const ask = (file: string, nss: string): unknown =>
        JSON.parse(run('python3', [script, at('office-profile'), file], { MOZILLA_CERTIFICATE_FOLDER: nss }).said);
      const subject = `CN=${SEAL},O=临江市望川区人民政府,C=CN`;
      const trusting = nssDatabase(files.folder, 'nss-docx', [files.root]);
      expect(ask(files.docx, trusting)).toEqual([{ signatureIsValid: true, certificateStatus: 0, subject }]);
      const knowing = nssDatabase(files.folder, 'nss-docx-none', []);
      expect(ask(files.docx, knowing)).toEqual([{ signatureIsValid: true, certificateStatus: 1, subject }]);
    },
    120_000,
  );

  test('our own verifier agrees on both, and on nothing without the root', async () => {
    const root = readFileSync(files.root, 'utf8');
    const policyOf = (seals: string) => issuedFilePolicy({ seals, timestamps: '' });
    for (const file of [files.pdf, files.docx]) {
      const data = readFileSync(file);
      expect(await strictFileVerifier.verifySignature(data, policyOf(root))).toMatchObject({
        valid: true,
        problems: [],
        sealedBy: SEAL,
      });
      expect(await strictFileVerifier.verifySignature(data, policyOf(''))).toMatchObject({
        valid: false,
        problems: ['签名证书不是由信任的机构签发'],
      });
    }
  });
});
