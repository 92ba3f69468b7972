import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { distinguishedName } from '../x509/distinguished-name.js';
import { sm2Algorithm, sm2KeyInfo } from './sm2-identifiers.js';
import { signSm2, type Sm2Key } from './sm2-signature.js';

/** A certificate that the experimental key makes for itself: nobody vouches for it, and its name says so. */
export function sm2Certificate(key: Sm2Key, sealName: string, from: Date): pkijs.Certificate {
  const certificate = new pkijs.Certificate();
  certificate.version = 2; // v3
  const serial = randomBytes(16);
  serial[0] = (serial[0] ?? 0) & 0x7f || 1; // positive, no leading zero
  certificate.serialNumber = new asn1js.Integer({ valueHex: Uint8Array.from(serial).buffer });
  certificate.subject = distinguishedName(`${sealName}(国密实验,非认证)`, sealName);
  certificate.issuer = certificate.subject;
  certificate.notBefore.value = from;
  const until = new Date(from);
  until.setFullYear(until.getFullYear() + 1);
  certificate.notAfter.value = until;
  certificate.subjectPublicKeyInfo = sm2KeyInfo(key.publicKey);
  certificate.signature = sm2Algorithm();
  certificate.signatureAlgorithm = sm2Algorithm();
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER());
  const value = signSm2(certificate.tbsView, key);
  certificate.signatureValue = new asn1js.BitString({ valueHex: Uint8Array.from(value).buffer });
  return certificate;
}
