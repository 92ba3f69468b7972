import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { SIGNATURE_ALGORITHM, type SignatureAlgorithm } from '../keys/signature-algorithm.js';
import { keyTypeOf, signatureOf, type SigningKey } from '../keys/signing-key.js';
import { pemBlocks } from '../x509/pem-blocks.js';
import { certificateOf, fromPem } from '../x509/issue-certificate.js';
import { OID } from './cms-identifiers.js';

export type CmsSigner = SigningKey & {
  readonly certificatePem: string;
  /** Authorities between the signer and the root, nearest first, PEM; the root itself is never embedded. */
  readonly intermediatesPem?: string;
};

const SHA256 = { algorithmId: '2.16.840.1.101.3.4.2.1' };

/** The algorithms among what is signed, so that no bit of their names outside can be changed (RFC 6211, 2). */
function algorithmProtection(signature: SignatureAlgorithm): asn1js.Sequence {
  const { algorithmId, algorithmParams } = signature;
  const oid = (value: string) => new asn1js.ObjectIdentifier({ value });
  return new asn1js.Sequence({
    value: [
      new asn1js.Sequence({ value: [oid(SHA256.algorithmId)] }),
      new asn1js.Constructed({
        idBlock: { tagClass: 3, tagNumber: 1 },
        value: [oid(algorithmId), ...(algorithmParams ? [algorithmParams] : [])],
      }),
    ],
  });
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
 * signing-certificate-v2 and the algorithms as signed attributes, no signing time (it goes into /M), no root embedded.
 * @returns DER
 * @throws KeyRefused when whoever holds the key does not sign
 */
export async function signCms(content: Uint8Array, signer: CmsSigner): Promise<Uint8Array> {
  const certificate = certificateOf(signer.certificatePem);
  const digest = createHash('sha256').update(content).digest();
  const algorithm = SIGNATURE_ALGORITHM[keyTypeOf(signer.certificatePem)];
  const attributes = [
    attribute(OID.contentType, new asn1js.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, new asn1js.OctetString({ valueHex: Uint8Array.from(digest).buffer })),
    attribute(OID.signingCertificateV2, signingCertificateV2(signer.certificatePem)),
    attribute(OID.algorithmProtection, algorithmProtection(algorithm)),
  ];
  // DER: the members of a SET OF stand in order of their encodings (X.690, 11.6).
  attributes.sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())));
  const signedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes });
  const toBeSigned = Buffer.from(signedAttrs.toSchema().toBER());
  toBeSigned[0] = 0x31; // signed as SET OF, stored as [0] (RFC 5652, 5.4)
  const value = await signatureOf(signer, toBeSigned);
  const signedData = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier(SHA256)],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        digestAlgorithm: new pkijs.AlgorithmIdentifier(SHA256),
        signedAttrs,
        signatureAlgorithm: new pkijs.AlgorithmIdentifier(algorithm),
        signature: new asn1js.OctetString({ valueHex: Uint8Array.from(value).buffer }),
      }),
    ],
    certificates: [certificate, ...pemBlocks(signer.intermediatesPem ?? '').map(certificateOf)],
  });
  const info = new pkijs.ContentInfo({ contentType: OID.signedData, content: signedData.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}
