import { createHash } from 'node:crypto';
import type { SignatureFile } from '@chancery/application';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from '../cms/cms-identifiers.js';
import { sm2Certificate } from './sm2-certificate.js';
import { sm2Algorithm, sm3Algorithm } from './sm2-identifiers.js';
import { signSm2, type Sm2Key } from './sm2-signature.js';
import { sm2FileProblem } from './verify-sm2-file.js';

const attribute = (type: string, value: unknown) => new pkijs.Attribute({ type, values: [value] });

/**
 * A detached CMS (RFC 5652) over a file with SM3 and SM2, for trials only: the key is software of the installation, the
 * certificate its own, and no conformity with national standards is claimed.
 * @returns DER
 */
export function signSm2File(content: Uint8Array, key: Sm2Key, sealName: string, at: Date): Uint8Array {
  const digest = createHash('sm3').update(content).digest();
  const certificate = sm2Certificate(key, sealName, at);
  // DER: the members of a SET OF stand in order of their encodings (X.690, 11.6); the shorter one comes first.
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
      attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: Uint8Array.from(digest).buffer })),
    ],
  });
  const toBeSigned = Buffer.from(signedAttrs.toSchema().toBER());
  toBeSigned[0] = 0x31; // signed as SET OF, stored as [0] (RFC 5652, 5.4)
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [sm3Algorithm()],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        digestAlgorithm: sm3Algorithm(),
        signedAttrs,
        signatureAlgorithm: sm2Algorithm(),
        signature: new asn1js.OctetString({ valueHex: Uint8Array.from(signSm2(toBeSigned, key)).buffer }),
      }),
    ],
    certificates: [certificate],
  });
  const info = new pkijs.ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

/** The same as a file beside the sealed PDF, checked before it is given away. */
export function sm2SignatureFile(sealedPdf: Uint8Array, key: Sm2Key, sealName: string): SignatureFile {
  const data = signSm2File(sealedPdf, key, sealName, new Date());
  const problem = sm2FileProblem(data, sealedPdf);
  if (problem) throw new Error(`the SM2 signature does not hold: ${problem}`);
  return { name: 'report.sm2.p7s', mediaType: 'application/pkcs7-signature', data };
}
