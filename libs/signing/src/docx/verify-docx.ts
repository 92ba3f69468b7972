import { verify, X509Certificate } from 'node:crypto';
import type { Fault } from '@chancery/application';
import { C14nCanonicalization } from 'xml-crypto';
import {
  CONTENT_TYPES,
  contentTypes,
  elements,
  openPackage,
  ORIGIN_PART,
  ORIGIN_RELATION,
  parseXml,
  part,
  RELATIONSHIPS_TYPE,
  relationships,
  ROOT_RELS,
  ROOT_TO_ORIGIN,
  SIGNATURE_PART,
  SIGNATURE_RELS,
  SIGNATURE_TO_PART,
  type OpcPackage,
  type XmlDocument,
  type XmlElement,
} from './opc-package.js';
import {
  C14N,
  digest64,
  DSIG,
  MDSSI,
  REL_TRANSFORM,
  RSA_SHA256,
  SHA256,
  signaturePart,
  XADES,
} from './signature-xml.js';
import { contentTypesPart, relationshipsPart, SIGNATURE_TYPE, transformRelationships } from './canonical-parts.js';
import { checkZip } from './check-zip.js';
import { Rejected, reject as rejectAs } from '../rejected.js';

export interface DocxSignatureFinding {
  readonly faults: readonly Fault[];
  readonly signer: X509Certificate | null;
  readonly claimedAt: string | null;
}

/** What no signature covers, or what it covers otherwise than it was: nearly every fault of a package is a change. */
const reject = (problem: string): never => rejectAs('FILE_CHANGED', problem);
const not = (problem: string): never => rejectAs('FILE_NOT_UNDERSTOOD', problem);

function only(parent: XmlElement, namespace: string, name: string): XmlElement {
  const found = elements(parent, namespace, name);
  return found.length === 1 && found[0] ? found[0] : not(`签名中 ${name} 不是恰好一个`);
}

/** Canonical form of an element of the signature, with the namespaces that are in scope where it stands. */
function canonical(element: XmlElement): string {
  const ancestors: { prefix: string; namespaceURI: string }[] = [];
  for (let node = element.parentNode; node?.getAttribute; node = node.parentNode) {
    const attributes = (node as unknown as { attributes: ArrayLike<{ name: string; value: string }> }).attributes;
    for (const { name, value } of Array.from(attributes)) {
      // The default namespace is written by the canonicaliser itself at an unprefixed apex.
      const prefix = name.startsWith('xmlns:') ? name.slice(6) : null;
      const needed = name === 'xmlns' && element.tagName.includes(':') ? '' : prefix;
      if (needed !== null && !ancestors.some((a) => a.prefix === needed)) {
        ancestors.push({ prefix: needed, namespaceURI: value });
      }
    }
  }
  return new C14nCanonicalization().process(element, { ancestorNamespaces: ancestors }).toString();
}

const sameText = (data: Uint8Array, text: string): boolean => Buffer.from(text).equals(data);

/** An element as it is written inside the signature: canonical, without the namespaces that it inherits there. */
const inside = (element: XmlElement): string =>
  canonical(element).replace(/^<[^>]+>/, (tag) =>
    tag.replace(` xmlns="${DSIG}"`, '').replace(` xmlns:xd="${XADES}"`, ''),
  );

/** Nothing stands in the signature part but what is signed, the value and the certificate, wrapped as we do. */
function checkWrapping(data: Uint8Array, document: XmlDocument, signer: X509Certificate): void {
  const object = (id: string): string =>
    inside(elements(document, DSIG, 'Object').find((e) => e.getAttribute('Id') === id) ?? reject('签名不完整'));
  const value = Buffer.from(only(document, DSIG, 'SignatureValue').textContent, 'base64');
  const again = signaturePart({
    signedInfo: inside(only(document, DSIG, 'SignedInfo')),
    value: value.toString('base64'),
    certificate: signer.raw.toString('base64'),
    packageObject: object('idPackageObject'),
    officeObject: object('idOfficeObject'),
    signedProperties: inside(only(document, XADES, 'SignedProperties')),
  });
  if (!sameText(data, again)) reject('签名部件有签名之外的内容');
}

const algorithmOf = (element: XmlElement): string => element.getAttribute('Algorithm') ?? '';

function digestOf(reference: XmlElement): string {
  if (algorithmOf(only(reference, DSIG, 'DigestMethod')) !== SHA256) not('摘要算法不是 SHA-256');
  return only(reference, DSIG, 'DigestValue').textContent.replace(/\s/g, '');
}

/** The references of SignedInfo: each to an element of the signature by its unique id, canonical XML at most. */
function checkSignedInfo(document: XmlDocument, info: XmlElement): void {
  const wanted = new Set(['#idPackageObject', '#idOfficeObject', '#idSignedProperties']);
  for (const reference of elements(info, DSIG, 'Reference')) {
    const uri = reference.getAttribute('URI') ?? '';
    if (!wanted.delete(uri)) reject(`签名引用了意外的内容(${uri.slice(0, 60)})`);
    if (elements(reference, DSIG, 'Transform').some((t) => algorithmOf(t) !== C14N)) not('签名使用了不支持的变换');
    const targets = [...elements(document, DSIG, 'Object'), ...elements(document, XADES, 'SignedProperties')].filter(
      (e) => `#${e.getAttribute('Id')}` === uri,
    );
    const [target] = targets;
    if (targets.length !== 1 || !target) return void reject('签名引用的内容不是恰好一个');
    if (digest64(canonical(target)) !== digestOf(reference)) reject('签名内容已被改动');
  }
  if (wanted.size > 0) reject('签名没有覆盖全部签名内容');
}

function checkReference(parts: OpcPackage, typeOf: (name: string) => string, reference: XmlElement): string {
  const [, name = '', type = ''] = /^\/([^?]+)\?ContentType=(.+)$/.exec(reference.getAttribute('URI') ?? '') ?? [];
  const data = parts.get(name);
  if (!data) return reject(`签名引用的部件不存在(${name.slice(0, 60)})`);
  if (typeOf(name) !== type) reject(`部件类型已被改动(${name})`);
  const transforms = elements(reference, DSIG, 'Transform').map(algorithmOf);
  if (type !== RELATIONSHIPS_TYPE) {
    if (transforms.length > 0) not('签名使用了不支持的变换');
    if (digest64(data) !== digestOf(reference)) reject(`内容已被改动(${name})`);
    return name;
  }
  if (transforms.join(' ') !== `${REL_TRANSFORM} ${C14N}`) not('签名使用了不支持的变换');
  const ids = elements(reference, MDSSI, 'RelationshipReference').map((e) => e.getAttribute('SourceId') ?? '');
  const all = relationships(data);
  const uncovered = all.filter((r) => !ids.includes(r.id) && !(name === ROOT_RELS && r.type === ORIGIN_RELATION));
  if (uncovered.length > 0) reject(`有未被签名的关系(${name})`);
  if (new Set(all.map((r) => r.id)).size !== all.length) reject(`关系编号重复(${name})`);
  if (digest64(transformRelationships(all, ids)) !== digestOf(reference)) reject(`关系已被改动(${name})`);
  if (!sameText(data, relationshipsPart(all))) reject(`关系部件有签名之外的内容(${name})`);
  return name;
}

/** Every part is covered; the signature's own parts are exactly the expected ones. */
function checkManifest(parts: OpcPackage, document: XmlDocument): void {
  const typeOf = contentTypes(parts);
  const object = elements(document, DSIG, 'Object').find((e) => e.getAttribute('Id') === 'idPackageObject');
  if (!object) return void reject('签名没有清单');
  const covered = elements(only(object, DSIG, 'Manifest'), DSIG, 'Reference').map((r) =>
    checkReference(parts, typeOf, r),
  );
  if (new Set(covered).size !== covered.length) reject('签名清单有重复');
  const own = new Set([CONTENT_TYPES, ORIGIN_PART, SIGNATURE_PART, SIGNATURE_RELS]);
  const extra = [...parts.keys()].filter((name) => !own.has(name) && !covered.includes(name));
  if (extra.length > 0) reject(`有未被签名的部件(${extra[0]?.slice(0, 60)})`);
  if (part(parts, ORIGIN_PART).length > 0) reject('签名起点部件有多余内容');
  if (!sameText(part(parts, SIGNATURE_RELS), relationshipsPart([SIGNATURE_TO_PART]))) reject('签名关系不对');
  const origins = relationships(part(parts, ROOT_RELS)).filter((r) => r.type === ORIGIN_RELATION);
  if (relationshipsPart(origins) !== relationshipsPart([ROOT_TO_ORIGIN])) reject('签名关系不对');
  const types = new Map(covered.map((name) => [name, typeOf(name)])).set(SIGNATURE_PART, SIGNATURE_TYPE);
  if (!sameText(part(parts, CONTENT_TYPES), contentTypesPart(types))) reject('部件类型表已被改动');
}

function signerOf(document: XmlDocument): X509Certificate {
  const base64 = only(document, DSIG, 'X509Certificate').textContent;
  const signer = new X509Certificate(Buffer.from(base64, 'base64'));
  const bound = only(only(document, XADES, 'CertDigest'), DSIG, 'DigestValue').textContent.trim();
  if (digest64(signer.raw) !== bound) not('签名没有绑定签名者的证书');
  return signer;
}

/**
 * Verifies the one OPC signature of a DOCX: whole, over every part and relationship, and no byte of any part outside
 * it; of the zip around the parts, times and attributes stay free. The chain is checked elsewhere. Never throws.
 */
export function verifyDocx(data: Uint8Array): DocxSignatureFinding {
  let signer: X509Certificate | null = null;
  let claimedAt: string | null = null;
  try {
    checkZip(data);
    const parts = openPackage(data);
    if (!parts.has(SIGNATURE_PART)) rejectAs('FILE_INCOMPLETE', 'DOCX 没有签名');
    const document = parseXml(part(parts, SIGNATURE_PART));
    const info = only(document, DSIG, 'SignedInfo');
    if (algorithmOf(only(info, DSIG, 'CanonicalizationMethod')) !== C14N) not('签名使用了不支持的规范化方法');
    if (algorithmOf(only(info, DSIG, 'SignatureMethod')) !== RSA_SHA256) not('签名算法不是 RSA-SHA256');
    signer = signerOf(document);
    claimedAt = only(document, XADES, 'SigningTime').textContent;
    const value = Buffer.from(only(document, DSIG, 'SignatureValue').textContent, 'base64');
    if (!verify('sha256', Buffer.from(canonical(info)), signer.publicKey, value)) reject('签名值不对');
    checkSignedInfo(document, info);
    checkManifest(parts, document);
    checkWrapping(part(parts, SIGNATURE_PART), document, signer);
    return { faults: [], signer, claimedAt };
  } catch (error) {
    const fault: Fault =
      error instanceof Rejected
        ? { code: error.code, message: error.message }
        : { code: 'FILE_NOT_UNDERSTOOD', message: `DOCX 结构无法识别(${(error as Error).message.slice(0, 120)})` };
    return { faults: [fault], signer, claimedAt };
  }
}
