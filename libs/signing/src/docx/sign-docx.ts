import { createHash, X509Certificate } from 'node:crypto';
import type { CmsSigner } from '../cms/sign-cms.js';
import { keyTypeOf, signatureOf } from '../keys/signing-key.js';
import { contentTypesPart, relationshipsPart, SIGNATURE_TYPE, transformRelationships } from './canonical-parts.js';
import {
  CONTENT_TYPES,
  contentTypes,
  openPackage,
  ORIGIN_PART,
  ORIGIN_RELATION,
  part,
  RELATIONSHIPS_TYPE,
  relationships,
  ROOT_RELS,
  ROOT_TO_ORIGIN,
  SIGNATURE_PART,
  SIGNATURE_RELS,
  SIGNATURE_TO_PART,
  writePackage,
  type OpcPackage,
} from './opc-package.js';
import {
  c14nTransform,
  digest64,
  DSIG,
  OBJECT_TYPE,
  officeObject,
  packageObject,
  reference,
  relationshipTransform,
  SIGNED_PROPERTIES,
  signaturePart,
  signedInfo,
  signedProperties,
  XADES,
} from './signature-xml.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** References to every part; of relationship parts every relationship but the one to the signature itself. */
function manifestOf(parts: OpcPackage): string[] {
  const typeOf = contentTypes(parts);
  const names = [...parts.keys()].filter((n) => n !== CONTENT_TYPES && !n.startsWith('_xmlsignatures/')).sort();
  return names.map((name) => {
    const type = typeOf(name);
    const uri = `/${name}?ContentType=${type}`;
    const data = part(parts, name);
    if (type !== RELATIONSHIPS_TYPE) return reference({ uri, digest: digest64(data) });
    const all = relationships(data).filter((r) => r.type !== ORIGIN_RELATION);
    const ids = all.map((r) => r.id).sort();
    return reference({
      uri,
      transforms: relationshipTransform(ids) + c14nTransform,
      digest: digest64(transformRelationships(all, ids)),
    });
  });
}

/**
 * Adds the signature's own parts (origin, relationships to it) and writes anew, each in its one accepted form, the
 * parts that a signature covers only by their meaning: relationships and content types.
 */
function prepare(parts: OpcPackage): void {
  if (parts.has(ORIGIN_PART)) throw new Error('文件已有签名,不得再次签名');
  const typeOf = contentTypes(parts);
  const types = new Map([...parts.keys()].filter((name) => name !== CONTENT_TYPES).map((name) => [name, typeOf(name)]));
  for (const [name, type] of types) {
    if (type !== RELATIONSHIPS_TYPE) continue;
    const all = relationships(part(parts, name));
    parts.set(name, text(relationshipsPart(name === ROOT_RELS ? [...all, ROOT_TO_ORIGIN] : all)));
  }
  types.set(SIGNATURE_PART, SIGNATURE_TYPE);
  parts.set(CONTENT_TYPES, text(contentTypesPart(types)));
  parts.set(ORIGIN_PART, new Uint8Array(0));
  parts.set(SIGNATURE_RELS, text(relationshipsPart([SIGNATURE_TO_PART])));
}

/** RFC 2253 order: the most specific name first. */
function issuerName(certificate: X509Certificate): string {
  return certificate.issuer.split('\n').reverse().join(', ');
}

/**
 * Signs a DOCX with an OPC digital signature over every part and relationship (ISO/IEC 29500-2, 13), RSA with
 * SHA-256, with XAdES signed properties.
 * @param signedAt ISO 8601, UTC
 * @param comment shown by office programs beside the signature
 * @throws KeyRefused when whoever holds the key does not sign
 */
export async function signDocx(
  docx: Uint8Array,
  signer: CmsSigner,
  signedAt: string,
  comment = '测试印章',
): Promise<Uint8Array> {
  const parts = openPackage(docx);
  prepare(parts);
  const certificate = new X509Certificate(signer.certificatePem);
  const time = `${signedAt.slice(0, 19)}Z`;
  const facts = {
    digest: createHash('sha256').update(certificate.raw).digest('base64'),
    issuer: issuerName(certificate),
    serial: BigInt(`0x${certificate.serialNumber}`).toString(),
  };
  const manifest = manifestOf(parts);
  // An element digested on its own carries the namespaces in scope; inside the signature they are inherited.
  const apex = ` xmlns="${DSIG}"`;
  const references = [
    reference({ type: OBJECT_TYPE, uri: '#idPackageObject', digest: digest64(packageObject(manifest, time, apex)) }),
    reference({ type: OBJECT_TYPE, uri: '#idOfficeObject', digest: digest64(officeObject(comment, apex)) }),
    reference({
      type: SIGNED_PROPERTIES,
      uri: '#idSignedProperties',
      transforms: c14nTransform,
      digest: digest64(signedProperties(time, facts, `${apex} xmlns:xd="${XADES}"`)),
    }),
  ];
  if (keyTypeOf(signer.certificatePem) !== 'rsa') throw new Error('DOCX 只能用 RSA 密钥签名');
  const value = await signatureOf(signer, Buffer.from(signedInfo(references, apex)));
  const pieces = {
    signedInfo: signedInfo(references, ''),
    value: Buffer.from(value).toString('base64'),
    certificate: certificate.raw.toString('base64'),
    packageObject: packageObject(manifest, time, ''),
    officeObject: officeObject(comment, ''),
    signedProperties: signedProperties(time, facts, ''),
  };
  parts.set(SIGNATURE_PART, text(signaturePart(pieces)));
  return writePackage(parts);
}
