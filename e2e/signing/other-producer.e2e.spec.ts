import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { CryptoKeySigner, HttpTimestampAuthority, PDF, type PAdESLevel } from '@libpdf/core';
import { fromPem, type KeyPairWithCertificate } from '@chancery/signing';
import { testWith } from './outside-tool.js';
import { plainPdf } from './plain-pdf.js';
import { TestWorld } from './test-world.js';

/** A library that shares nothing with ours; dev-only. */
describe('a PDF that @libpdf/core has signed', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.make();
    world.root.issue('answers', { kind: 'answers', name: '某省证书状态服务' }); // it asks by OCSP alone
  }, 120_000);
  afterAll(() => world.end());

  async function signerOf(signer: KeyPairWithCertificate, key: 'RSA' | 'EC'): Promise<CryptoKeySigner> {
    const algorithm =
      key === 'RSA' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
    const privateKey = await webcrypto.subtle.importKey('pkcs8', signer.privateKey, algorithm, false, ['sign']);
    const chain = [world.middle.rootPem, world.root.rootPem].map(fromPem);
    const kind = key === 'RSA' ? 'RSASSA-PKCS1-v1_5' : 'ECDSA';
    return new CryptoKeySigner(privateKey, fromPem(signer.certificatePem), key, kind, chain);
  }

  const LEVELS: readonly PAdESLevel[] = ['B-B', 'B-T', 'B-LT', 'B-LTA'];
  for (const key of ['RSA', 'EC'] as const) {
    for (const level of LEVELS) {
      testWith(['openssl'], `with ${key} at ${level} verifies at that level`, async () => {
        const document = await PDF.load(await plainPdf('table'));
        const { bytes } = await document.sign({
          signer: await signerOf(key === 'RSA' ? world.people.seal : world.people.one, key),
          level,
          fieldName: 'Signature_1',
          ...(level === 'B-B' ? {} : { timestampAuthority: new HttpTimestampAuthority(world.settings.url) }),
        });
        // It does not certify, so nothing of that is asked; that it closes the file neither.
        const asked = { level, closed: false, fields: ['Signature_1'] };
        expect(world.faults(bytes, asked)).toBe('');
        expect(world.verify(bytes, asked).signatures.map((one) => one.level)).toEqual([level]);
        const changed = Buffer.from(bytes);
        changed[200] = (changed[200] ?? 0) ^ 1;
        expect(world.faults(changed, asked)).toMatch(/^FILE_(CHANGED|NOT_UNDERSTOOD)/);
      });
    }
  }
});
