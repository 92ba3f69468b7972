import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { NO_REVOCATION_DATA } from '../src/revocation/status.js';
import { commonNameOf } from '../src/x509/certificate-names.js';
import { judgeTrust } from '../src/x509/judge-trust.js';
import { certificatesOf } from '../src/x509/pem-blocks.js';
import { createAuthority, issueCertificate, type Issuer } from '../src/x509/issue-certificate.js';
import { OFFICE } from './test-pki.js';

const trouble = (signer: X509Certificate, anchorsPem: string, at: Date): string[] =>
  judgeTrust({
    ...{ purpose: 'signing', signer, carried: [], known: [], anchors: certificatesOf(anchorsPem) },
    ...{ revocation: NO_REVOCATION_DATA, at, proven: false },
  }).faults.map(({ message }) => message);

describe('certificates of the installation', () => {
  let root: Issuer;
  beforeAll(async () => {
    root = await createAuthority();
  });

  test('carry a name of one attribute per RDN, with the common name last', async () => {
    const seal = new X509Certificate((await issueCertificate(root, 'seal', OFFICE)).certificatePem);
    expect(seal.subject.split('\n')).toEqual(['C=CN', `O=${OFFICE}`, `CN=${OFFICE}(测试印章)`]);
    expect(seal.issuer).toBe(new X509Certificate(root.certificatePem).subject);
    expect(commonNameOf(seal)).toBe('临江市望川区人民政府(测试印章)');
  });

  test('of seals have an RSA key of 3072 bits, of persons one on P-256', async () => {
    const seal = new X509Certificate((await issueCertificate(root, 'seal', OFFICE)).certificatePem);
    const person = new X509Certificate((await issueCertificate(root, 'person', '周慧敏')).certificatePem);
    expect(seal.publicKey.asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(person.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    expect(commonNameOf(person)).toBe('周慧敏(测试签名)');
  });

  test('chain to their own root, not to a look-alike of the same name', async () => {
    const seal = new X509Certificate((await issueCertificate(root, 'seal', OFFICE)).certificatePem);
    const lookAlike = await createAuthority();
    expect(new X509Certificate(lookAlike.certificatePem).subject).toBe(
      new X509Certificate(root.certificatePem).subject,
    );
    expect(trouble(seal, root.certificatePem, new Date())).toEqual([]);
    expect(trouble(seal, lookAlike.certificatePem, new Date())).toEqual(['签名证书不是由信任的机构签发']);
  });

  test('are refused outside their time, and a root may not sign a document itself', async () => {
    const seal = new X509Certificate((await issueCertificate(root, 'seal', OFFICE)).certificatePem);
    expect(trouble(seal, root.certificatePem, new Date('2099-01-01'))).toEqual([
      expect.stringMatching(/^签名证书不在有效期内.*没有时间戳/),
      expect.stringMatching(/^信任锚不在有效期内/),
    ]);
    const self = new X509Certificate(root.certificatePem);
    expect(trouble(self, root.certificatePem, new Date())).toEqual(['签名证书是机构证书,不得用于签名']);
  });
});
