import { beforeAll, describe, expect, test } from '@jest/globals';
import { issueCertificate, type Issuer, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { unnoticedFlips } from './flipped-bytes.js';
import { faultsOf, leader, sealedPdf, sealer, signedBy } from './sealed.js';
import { seededRandom } from '@chancery/testing';
import { testPki } from './test-pki.js';

let root: Issuer;
let seal: KeyPairWithCertificate;
beforeAll(async () => {
  ({ root, seal } = await testPki());
});

const accepts = (pdf: Uint8Array): boolean => faultsOf(pdf, root.certificatePem) === '';

/** Where the value of the last signature stands, digits and padding. */
function lastValue(pdf: Buffer): { start: number; digits: number } {
  const start = pdf.lastIndexOf('/Contents <') + '/Contents <'.length;
  const digits = pdf.toString('latin1', start, pdf.indexOf('>', start)).replace(/(00)+$/, '').length;
  return { start, digits };
}

describe('a signed PDF', () => {
  test('with any one byte changed is not accepted, and nothing throws: 2,000 of a file with two signatures', async () => {
    const person = await issueCertificate(root, 'person', '周慧敏');
    const signed = await signedBy([leader(person, 1), sealer(seal)]);
    expect(accepts(signed)).toBe(true);
    expect(unnoticedFlips(signed, 2_000, 20_261_124, accepts)).toEqual([]);
  }, 1_800_000);

  test('whose signer is named in other capitals than the certificate is not accepted', async () => {
    const signed = await sealedPdf(seal);
    const country = Buffer.from('CN').toString('hex');
    // The last name in the value is that of the signer's issuer, which no signature covers.
    const at = signed.lastIndexOf(`06035504061302${country}`) + '0603550406'.length + '1302'.length;
    const copy = Buffer.from(signed);
    copy.write(Buffer.from('cN').toString('hex'), at, 'latin1');
    expect(accepts(signed)).toBe(true);
    expect(accepts(copy)).toBe(false);
  });

  test('with any one bit of the last CMS changed is not accepted either', async () => {
    const signed = await sealedPdf(seal);
    const { start, digits } = lastValue(signed);
    const random = seededRandom(7);
    const unnoticed: number[] = [];
    for (let i = 0; i < 1_000; i += 1) {
      const at = start + random(digits / 2) * 2;
      const copy = Buffer.from(signed);
      const byte = parseInt(copy.toString('latin1', at, at + 2), 16) ^ (1 << random(8));
      copy.write(byte.toString(16).padStart(2, '0'), at, 'latin1');
      if (accepts(copy)) unnoticed.push((at - start) / 2);
    }
    expect(unnoticed).toEqual([]);
  }, 1_800_000);
});
