import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keepForLongTerm } from '@chancery/signing';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { run, testWith } from './outside-tool.js';
import { plainPdf } from './plain-pdf.js';
import { nssDatabase } from './sealed-files.js';
import { cutSignatures } from './signature-values.js';
import { TestWorld } from './test-world.js';

/** Three leaders (ECDSA, RSA, ECDSA) and the seal (RSA), time stamps, revocation data, and a stamp over all. */
describe.each<'table' | 'stream'>(['table', 'stream'])('four signatures over a %s of cross-references', (kind) => {
  let world: TestWorld;
  let signed: Buffer;
  const at = (name: string): string => join(world.folder, name);
  beforeAll(async () => {
    world = await TestWorld.make();
    const four = await world.sign(await plainPdf(kind), world.signers('one', 'two', 'three', 'seal'));
    signed = Buffer.from(await keepForLongTerm(four, world.timestamper, world.anchors, 20_000));
    writeFileSync(at('four.pdf'), four);
    writeFileSync(at('kept.pdf'), signed);
    writeFileSync(at('root.pem'), world.root.rootPem);
    writeFileSync(at('middle.pem'), world.middle.rootPem);
  }, 120_000);
  afterAll(() => world.end());

  test('our own verifier finds all of them, in their order, at level B-LTA', () => {
    const fields = ['签名1', '签名2', '签名3', '印章'];
    expect(world.faults(signed, { level: 'B-LTA', fields })).toBe('');
  });

  testWith(['pdfsig', 'certutil'], 'pdfsig: every signature valid, every certificate trusted', () => {
    const nss = nssDatabase(world.folder, 'nss', [at('root.pem')]);
    const { said } = run('pdfsig', ['-no-ocsp', '-nssdir', nss, at('four.pdf')]);
    expect(said.match(/^ {2}- Signature Validation: Signature is Valid\.$/gm)).toHaveLength(4);
    expect(said.match(/^ {2}- Certificate Validation: Certificate is Trusted\.$/gm)).toHaveLength(4);
    expect(said.match(/^ {2}- Total document signed$/gm)).toHaveLength(1);
    const kept = run('pdfsig', ['-no-ocsp', '-nssdir', nss, at('kept.pdf')]).said;
    expect(kept.match(/Signature is Valid\./g)).toHaveLength(4);
    expect(kept.match(/Certificate is Trusted\./g)).toHaveLength(4);
  });

  testWith(['mutool'], 'mutool: no signature is broken, and nothing was changed that was not allowed', () => {
    const { said } = run('mutool', ['sign', '-v', at('four.pdf')]);
    expect(said.match(/Verifying signature/g)).toHaveLength(4);
    expect(said).not.toMatch(/document has been changed|digest mismatch|broken|invalid/i);
  });

  testWith(['qpdf'], 'qpdf finds nothing wrong', () => {
    const { status, said } = run('qpdf', ['--check', at('kept.pdf')]);
    expect({ status, warnings: /WARNING|error:/.test(said) }).toEqual({ status: 0, warnings: false });
  });

  testWith(['openssl'], 'openssl verifies every CMS as CAdES, and every time stamp', () => {
    const signatures = cutSignatures(signed);
    expect(signatures).toHaveLength(5);
    for (const { cms, covered } of signatures.slice(0, 4)) {
      writeFileSync(at('cms'), cms);
      writeFileSync(at('covered'), covered);
      const { said } = run('openssl', [
        ...['cms', '-verify', '-binary', '-purpose', 'any', '-cades', '-inform', 'DER', '-in', at('cms')],
        ...['-content', at('covered'), '-CAfile', at('root.pem'), '-out', '/dev/null'],
      ]);
      expect(said).toMatch(/^CAdES Verification successful$/m);
      const { token, value } = stampOf(cms);
      writeFileSync(at('token'), token);
      writeFileSync(at('value'), value);
      expect(stamped(at('token'), at('value'))).toMatch(/^Verification: OK$/m);
      writeFileSync(at('value'), Buffer.concat([value, Buffer.from(' ')]));
      expect(stamped(at('token'), at('value'))).not.toMatch(/Verification: OK/);
    }
    const last = signatures[4];
    writeFileSync(at('token'), last?.cms ?? '');
    writeFileSync(at('covered'), last?.covered ?? '');
    expect(stamped(at('token'), at('covered'))).toMatch(/^Verification: OK$/m);
  });

  const stamped = (token: string, data: string): string =>
    run('openssl', ['ts', '-verify', '-token_in', '-in', token, '-data', data, '-CAfile', at('root.pem')]).said;
});

/** The time-stamp token of a CMS and the signature value that it stands over. */
function stampOf(cms: Buffer): { token: Buffer; value: Buffer } {
  const outer = new pkijs.ContentInfo({ schema: asn1js.fromBER(Uint8Array.from(cms).buffer).result });
  const [info] = new pkijs.SignedData({ schema: outer.content }).signerInfos;
  const token = info?.unsignedAttrs?.attributes[0]?.values[0] as asn1js.BaseBlock | undefined;
  if (!info || !token) throw new Error('no time stamp');
  return { token: Buffer.from(token.toBER()), value: Buffer.from(info.signature.valueBlock.valueHexView) };
}
