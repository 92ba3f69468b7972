import { verify, X509Certificate } from 'node:crypto';
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
  SIGNATURE_PART,
  SIGNATURE_RELATION,
  SIGNATURE_RELS,
  transformRelationships,
  type OpcPackage,
  type XmlDocument,
  type XmlElement,
} from './opc-package.js';
import { C14N, digest64, DSIG, MDSSI, REL_TRANSFORM, RSA_SHA256, SHA256, XADES } from './signature-xml.js';

export interface DocxSignatureFinding {
  readonly problems: readonly string[];
  readonly signer: X509Certificate | null;
  readonly claimedAt: string | null;
}

class Rejected extends Error {}

const reject = (problem: string): never => {
  throw new Rejected(problem);
};

function only(parent: XmlElement, namespace: string, name: string): XmlElement {
  const found = elements(parent, namespace, name);
  return found.length === 1 && found[0] ? found[0] : reject(`签名中 ${name} 不是恰好一个`);
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

const algorithmOf = (element: XmlElement): string => element.getAttribute('Algorithm') ?? '';

function digestOf(reference: XmlElement): string {
  if (algorithmOf(only(reference, DSIG, 'DigestMethod')) !== SHA256) reject('摘要算法不是 SHA-256');
  return only(reference, DSIG, 'DigestValue').textContent.replace(/\s/g, '');
}

/** The references of SignedInfo: each to an element of the signature by its unique id, canonical XML at most. */
function checkSignedInfo(document: XmlDocument, info: XmlElement): void {
  const wanted = new Set(['#idPackageObject', '#idOfficeObject', '#idSignedProperties']);
  for (const reference of elements(info, DSIG, 'Reference')) {
    const uri = reference.getAttribute('URI') ?? '';
    if (!wanted.delete(uri)) reject(`签名引用了意外的内容(${uri.slice(0, 60)})`);
    if (elements(reference, DSIG, 'Transform').some((t) => algorithmOf(t) !== C14N)) reject('签名使用了不支持的变换');
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
    if (transforms.length > 0) reject('签名使用了不支持的变换');
    if (digest64(data) !== digestOf(reference)) reject(`内容已被改动(${name})`);
    return name;
  }
  if (transforms.join(' ') !== `${REL_TRANSFORM} ${C14N}`) reject('签名使用了不支持的变换');
  const ids = elements(reference, MDSSI, 'RelationshipReference').map((e) => e.getAttribute('SourceId') ?? '');
  const all = relationships(data);
  const uncovered = all.filter((r) => !ids.includes(r.id) && !(name === '_rels/.rels' && r.type === ORIGIN_RELATION));
  if (uncovered.length > 0) reject(`有未被签名的关系(${name})`);
  if (new Set(all.map((r) => r.id)).size !== all.length) reject(`关系编号重复(${name})`);
  if (digest64(transformRelationships(all, ids)) !== digestOf(reference)) reject(`关系已被改动(${name})`);
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
  const [relation, ...others] = relationships(part(parts, SIGNATURE_RELS));
  if (others.length > 0 || relation?.type !== SIGNATURE_RELATION || relation.target !== 'sig1.xml')
    reject('签名关系不对');
}

function signerOf(document: XmlDocument): X509Certificate {
  const base64 = only(document, DSIG, 'X509Certificate').textContent;
  const signer = new X509Certificate(Buffer.from(base64, 'base64'));
  const bound = only(only(document, XADES, 'CertDigest'), DSIG, 'DigestValue').textContent.trim();
  if (digest64(signer.raw) !== bound) reject('签名没有绑定签名者的证书');
  return signer;
}

/** Verifies the one OPC signature of a DOCX: whole, over every part and relationship. The chain is checked elsewhere. */
export function verifyDocx(data: Uint8Array): DocxSignatureFinding {
  let signer: X509Certificate | null = null;
  let claimedAt: string | null = null;
  try {
    const parts = openPackage(data);
    if (!parts.has(SIGNATURE_PART)) reject('DOCX 没有签名');
    const document = parseXml(part(parts, SIGNATURE_PART));
    const info = only(document, DSIG, 'SignedInfo');
    if (algorithmOf(only(info, DSIG, 'CanonicalizationMethod')) !== C14N) reject('签名使用了不支持的规范化方法');
    if (algorithmOf(only(info, DSIG, 'SignatureMethod')) !== RSA_SHA256) reject('签名算法不是 RSA-SHA256');
    signer = signerOf(document);
    claimedAt = only(document, XADES, 'SigningTime').textContent;
    const value = Buffer.from(only(document, DSIG, 'SignatureValue').textContent, 'base64');
    if (!verify('sha256', Buffer.from(canonical(info)), signer.publicKey, value)) reject('签名值不对');
    checkSignedInfo(document, info);
    checkManifest(parts, document);
    return { problems: [], signer, claimedAt };
  } catch (error) {
    const problem =
      error instanceof Rejected ? error.message : `DOCX 结构无法识别(${(error as Error).message.slice(0, 120)})`;
    return { problems: [problem], signer, claimedAt };
  }
}
