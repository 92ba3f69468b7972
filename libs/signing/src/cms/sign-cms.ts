import { createHash, webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { certificateOf, fromPem } from '../x509/issue-certificate.js';

const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

export interface CmsSigner {
  readonly certificatePem: string;
  /** PKCS#8 DER */
  readonly privateKey: Uint8Array;
}

async function importKey(signer: CmsSigner): Promise<webcrypto.CryptoKey> {
  const algorithm = certificateOf(signer.certificatePem).subjectPublicKeyInfo.algorithm.algorithmId;
  const parameters =
    algorithm === '1.2.840.10045.2.1'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  return webcrypto.subtle.importKey('pkcs8', signer.privateKey, parameters, false, ['sign']);
}

const attribute = (type: string, value: unknown) => new pkijs.Attribute({ type, values: [value] });

/** ESSCertIDv2 with SHA-256, the default algorithm, therefore left out (RFC 5035, 3). */
function signingCertificateV2(certificatePem: string): asn1js.Sequence {
  const hash = createHash('sha256').update(fromPem(certificatePem)).digest();
  const certId = new asn1js.Sequence({
    value: [new asn1js.OctetString({ valueHex: Uint8Array.from(hash).buffer })],
  });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certId] })] });
}

/**
 * Detached CMS SignedData as PAdES and CAdES baseline B want it: content type, message digest and
 * signing-certificate-v2 as signed attributes, no signing time (it goes into /M), no root embedded.
 * @returns DER
 */
export async function signCms(content: Uint8Array, signer: CmsSigner): Promise<Uint8Array> {
  const certificate = certificateOf(signer.certificatePem);
  const digest = createHash('sha256').update(content).digest();
  const attributes = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: Uint8Array.from(digest).buffer })),
    attribute(OID.signingCertificateV2, signingCertificateV2(signer.certificatePem)),
  ];
  // DER: the members of a SET OF stand in order of their encodings (X.690, 11.6).
  attributes.sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())));
  const signedData = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
    certificates: [certificate],
  });
  const key = await importKey(signer);
  await signedData.sign(key, 0, 'SHA-256', Uint8Array.from(content).buffer);
  const info = new pkijs.ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}
