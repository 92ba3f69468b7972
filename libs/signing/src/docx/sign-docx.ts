import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import type { CmsSigner } from '../cms/sign-cms.js';
import {
  CONTENT_TYPES,
  contentTypes,
  openPackage,
  ORIGIN_PART,
  ORIGIN_RELATION,
  part,
  RELATIONSHIPS_TYPE,
  relationships,
  SIGNATURE_PART,
  SIGNATURE_RELATION,
  SIGNATURE_RELS,
  transformRelationships,
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
  signedInfo,
  signedProperties,
  XADES,
} from './signature-xml.js';

const ROOT_RELS = '_rels/.rels';
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const read = (parts: OpcPackage, name: string): string => new TextDecoder().decode(part(parts, name));

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

/** Adds the signature's own parts: origin, its relationship from the root, content types. */
function prepare(parts: OpcPackage): void {
  if (parts.has(ORIGIN_PART)) throw new Error('the package is signed already');
  const rootRels = read(parts, ROOT_RELS);
  const origin = `<Relationship Id="rIdSignature" Type="${ORIGIN_RELATION}" Target="${ORIGIN_PART}"/></Relationships>`;
  parts.set(ROOT_RELS, text(rootRels.replace(/<\/Relationships>\s*$/, origin)));
  const types = read(parts, CONTENT_TYPES);
  const added =
    '<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/>' +
    `<Override PartName="/${SIGNATURE_PART}" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>`;
  parts.set(CONTENT_TYPES, text(types.replace(/<\/Types>\s*$/, added)));
  parts.set(ORIGIN_PART, new Uint8Array(0));
  parts.set(
    SIGNATURE_RELS,
    text(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${SIGNATURE_RELATION}" Target="sig1.xml"/></Relationships>`,
    ),
  );
}

/** RFC 2253 order: the most specific name first. */
function issuerName(certificate: X509Certificate): string {
  return certificate.issuer.split('\n').reverse().join(', ');
}

/**
 * Signs a DOCX with an OPC digital signature over every part and relationship (ISO/IEC 29500-2, 13), RSA with
 * SHA-256, with XAdES signed properties.
 * @param signedAt ISO 8601, UTC
 */
export function signDocx(docx: Uint8Array, signer: CmsSigner, signedAt: string): Uint8Array {
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
  const comment = '测试印章';
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
  const key = createPrivateKey({ key: Buffer.from(signer.privateKey), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'rsa') throw new Error('a DOCX is signed with an RSA key');
  const value = sign('sha256', Buffer.from(signedInfo(references, apex)), key).toString('base64');
  parts.set(
    SIGNATURE_PART,
    text(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<Signature xmlns="${DSIG}" Id="idPackageSignature">${signedInfo(references, '')}<SignatureValue>${value}</SignatureValue>` +
        `<KeyInfo><X509Data><X509Certificate>${certificate.raw.toString('base64')}</X509Certificate></X509Data></KeyInfo>` +
        `${packageObject(manifest, time, '')}${officeObject(comment, '')}` +
        `<Object><xd:QualifyingProperties xmlns:xd="${XADES}" Target="#idPackageSignature">${signedProperties(time, facts, '')}</xd:QualifyingProperties></Object></Signature>`,
    ),
  );
  return writePackage(parts);
}
