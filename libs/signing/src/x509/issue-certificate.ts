import { createHash, randomBytes, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { SIGNATURE_ALGORITHM } from '../keys/signature-algorithm.js';
import { keyTypeOf, signatureOf, signWithKey, type SigningFunction, type SigningKey } from '../keys/signing-key.js';
import { distinguishedName } from './distinguished-name.js';

export interface KeyPairWithCertificate {
  readonly certificatePem: string;
  /** PKCS#8 DER */
  readonly privateKey: Uint8Array;
}

/** An authority: its certificate and whatever signs for it. */
export type Issuer = SigningKey & { readonly certificatePem: string };

const RSA_3072 = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 3072,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const;

const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4'; // without it pdfsig says "Unknown issue"
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36'; // RFC 9336

export function toPem(label: string, der: ArrayBuffer | Uint8Array): string {
  const base64 = Buffer.from(der as ArrayBuffer).toString('base64');
  return `-----BEGIN ${label}-----\n${base64.replace(/(.{64})/g, '$1\n').trimEnd()}\n-----END ${label}-----\n`;
}

export function fromPem(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[^-]+-----/g, '').replace(/\s/g, ''), 'base64');
}

export function certificateOf(pem: string): pkijs.Certificate {
  return pkijs.Certificate.fromBER(Uint8Array.from(fromPem(pem)).buffer);
}

function keyIdentifier(certificate: pkijs.Certificate): asn1js.OctetString {
  const bits = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const hash = createHash('sha1').update(bits).digest(); // an identifier (RFC 5280, 4.2.1.2), not a security measure
  return new asn1js.OctetString({ valueHex: Uint8Array.from(hash).buffer });
}

const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
  new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });

function keyUsage(...bits: number[]): asn1js.BitString {
  const value = bits.reduce((sum, bit) => sum | (0x80 >> bit), 0);
  const unused = 7 - Math.max(...bits);
  return new asn1js.BitString({ valueHex: new Uint8Array([value]).buffer, unusedBits: unused });
}

/**
 * A certificate is good from a day before it is made: it is issued by one process's clock, signed with by the database's
 * and judged by a third, and one that is an hour wrong must not make it look as if it were of the future.
 */
const BACKDATED_MS = 24 * 3_600_000;

function inYears(years: number): Date {
  const date = new Date();
  date.setFullYear(date.getFullYear() + years);
  return date;
}

async function build(
  subject: pkijs.RelativeDistinguishedNames,
  keys: webcrypto.CryptoKeyPair,
  until: Date,
): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate();
  certificate.version = 2; // v3
  const serial = randomBytes(16);
  serial[0] = (serial[0] ?? 0) & 0x7f || 1; // positive, no leading zero
  certificate.serialNumber = new asn1js.Integer({ valueHex: Uint8Array.from(serial).buffer });
  certificate.subject = subject;
  certificate.notBefore.value = new Date(Date.now() - BACKDATED_MS);
  certificate.notAfter.value = until;
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  return certificate;
}

/** Signs the certificate; pkijs itself would leave out RSA's parameters. */
async function finish(
  certificate: pkijs.Certificate,
  keys: webcrypto.CryptoKeyPair,
  issuer: { readonly type: 'rsa' | 'ec'; readonly sign: SigningFunction },
): Promise<KeyPairWithCertificate> {
  certificate.signature = new pkijs.AlgorithmIdentifier(SIGNATURE_ALGORITHM[issuer.type]);
  certificate.signatureAlgorithm = new pkijs.AlgorithmIdentifier(SIGNATURE_ALGORITHM[issuer.type]);
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  const value = await issuer.sign(certificate.tbsView);
  certificate.signatureValue = new asn1js.BitString({ valueHex: Uint8Array.from(value).buffer });
  return {
    certificatePem: toPem('CERTIFICATE', certificate.toSchema(true).toBER()),
    privateKey: await exportKey(keys),
  };
}

const exportKey = async (keys: webcrypto.CryptoKeyPair): Promise<Uint8Array> =>
  new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));

/**
 * The authority's entry in a directory, no address: it publishes no revocation list, and nobody should be sent to
 * fetch one. Without a distribution point NSS leaves an error behind that pdfsig -no-ocsp calls "Unknown issue".
 */
function distributionPoint(authority: pkijs.Certificate): pkijs.Extension {
  const directoryName = new pkijs.GeneralName({ type: 4, value: authority.subject });
  const point = new pkijs.DistributionPoint({ distributionPoint: [directoryName] });
  return extension('2.5.29.31', false, new pkijs.CRLDistributionPoints({ distributionPoints: [point] }).toSchema());
}

/** The installation's own root: a test authority, and named so. */
export async function createAuthority(): Promise<KeyPairWithCertificate> {
  const keys = await webcrypto.subtle.generateKey(RSA_3072, true, ['sign', 'verify']);
  const dn = distinguishedName('年度报告编审系统测试根证书', '年度报告编审系统(测试)');
  const certificate = await build(dn, keys, inYears(20));
  certificate.issuer = dn;
  certificate.extensions = [
    extension('2.5.29.19', true, new pkijs.BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema()),
    extension('2.5.29.15', true, keyUsage(5, 6)),
    extension('2.5.29.14', false, keyIdentifier(certificate)),
  ];
  const own = await exportKey(keys);
  return finish(certificate, keys, { type: 'rsa', sign: (data) => Promise.resolve(signWithKey(own, data)) });
}

/** A signing certificate for a seal (RSA-3072) or a person (ECDSA P-256), from the installation's authority. */
export async function issueCertificate(
  issuer: Issuer,
  kind: 'seal' | 'person',
  commonName: string,
): Promise<KeyPairWithCertificate> {
  const keys =
    kind === 'seal'
      ? await webcrypto.subtle.generateKey(RSA_3072, true, ['sign', 'verify'])
      : await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const authority = certificateOf(issuer.certificatePem);
  const label = kind === 'seal' ? `${commonName}(测试印章)` : `${commonName}(测试签名)`;
  // Nothing that is issued outlasts who issued it.
  const until = new Date(Math.min(inYears(5).getTime(), authority.notAfter.value.getTime()));
  const certificate = await build(distinguishedName(label, commonName), keys, until);
  certificate.issuer = authority.subject;
  certificate.extensions = [
    extension('2.5.29.19', true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
    extension('2.5.29.15', true, keyUsage(0, 1)), // digitalSignature, nonRepudiation
    extension(
      '2.5.29.37',
      false,
      new pkijs.ExtKeyUsage({ keyPurposes: [EMAIL_PROTECTION, DOCUMENT_SIGNING] }).toSchema(),
    ),
    extension('2.5.29.14', false, keyIdentifier(certificate)),
    extension(
      '2.5.29.35',
      false,
      new pkijs.AuthorityKeyIdentifier({ keyIdentifier: keyIdentifier(authority) }).toSchema(),
    ),
    distributionPoint(authority),
  ];
  const sign: SigningFunction = (data) => signatureOf(issuer, data);
  return finish(certificate, keys, { type: keyTypeOf(issuer.certificatePem), sign });
}
