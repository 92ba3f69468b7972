import { unzipSync, zipSync } from 'fflate';
import { DOMParser } from '@xmldom/xmldom';

export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
export const ORIGIN_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
const SIGNATURE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature';
export const CONTENT_TYPES = '[Content_Types].xml';
export const ORIGIN_PART = '_xmlsignatures/origin.sigs';
export const SIGNATURE_PART = '_xmlsignatures/sig1.xml';
export const SIGNATURE_RELS = '_xmlsignatures/_rels/origin.sigs.rels';
export const ROOT_RELS = '_rels/.rels';

const MAX_PARTS = 2_000;
const MAX_TOTAL = 200 * 1024 * 1024;

/** Parts of an Office Open XML package (ISO/IEC 29500-2) by name, without leading slash. */
export type OpcPackage = Map<string, Uint8Array>;

/** @throws Error on a file that is no plain zip, is too large when unpacked, or names a part twice. */
export function openPackage(data: Uint8Array): OpcPackage {
  const names = new Set<string>();
  let total = 0;
  const parts = unzipSync(data, {
    filter: ({ name, originalSize }) => {
      const key = name.toLowerCase();
      if (names.has(key)) throw new Error(`part ${name} stands twice in the package`);
      if (/(^|\/)\.\.(\/|$)|^\/|\\/.test(name)) throw new Error('part with a path outside the package');
      names.add(key);
      total += originalSize;
      if (names.size > MAX_PARTS || total > MAX_TOTAL) throw new Error('package too large');
      return !name.endsWith('/');
    },
  });
  return new Map(Object.entries(parts));
}

export function writePackage(parts: OpcPackage): Uint8Array {
  // A fixed time: the package says nothing of when a part was made.
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date('2000-01-01T00:00:00Z') });
}

export function parseXml(data: Uint8Array): XmlDocument {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new Error('XML with a document type is not accepted');
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`XML not understood: ${message}`);
    },
  }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml') as unknown as XmlDocument;
}

/** The part of the DOM that is used here; xmldom's own types are not the browser's. */
export interface XmlElement {
  readonly tagName: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string;
  readonly parentNode: XmlElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  getElementsByTagNameNS(namespace: string, name: string): ArrayLike<XmlElement>;
}
export interface XmlDocument extends XmlElement {
  readonly documentElement: XmlElement;
}

export const elements = (parent: XmlElement, namespace: string, name: string): XmlElement[] =>
  Array.from(parent.getElementsByTagNameNS(namespace, name));

const TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Content type of every part as [Content_Types].xml gives it; part names are compared without case. */
export function contentTypes(parts: OpcPackage): (part: string) => string {
  const document = parseXml(part(parts, CONTENT_TYPES));
  const overrides = new Map(
    elements(document, TYPES_NS, 'Override').map((e) => [
      (e.getAttribute('PartName') ?? '').toLowerCase(),
      e.getAttribute('ContentType') ?? '',
    ]),
  );
  const defaults = new Map(
    elements(document, TYPES_NS, 'Default').map((e) => [
      (e.getAttribute('Extension') ?? '').toLowerCase(),
      e.getAttribute('ContentType') ?? '',
    ]),
  );
  return (name) => {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const type = overrides.get(`/${name.toLowerCase()}`) ?? defaults.get(extension);
    if (!type) throw new Error(`part ${name} has no content type`);
    return type;
  };
}

export function part(parts: OpcPackage, name: string): Uint8Array {
  const data = parts.get(name);
  if (!data) throw new Error(`part ${name} is missing`);
  return data;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly mode: string;
}

/** The package's relationship to the signature's origin; no signature covers it, so it has one accepted form. */
export const ROOT_TO_ORIGIN: Relationship = {
  id: 'rIdSignature',
  type: ORIGIN_RELATION,
  target: ORIGIN_PART,
  mode: 'Internal',
};

/** The one relationship of the origin. */
export const SIGNATURE_TO_PART: Relationship = {
  id: 'rId1',
  type: SIGNATURE_RELATION,
  target: 'sig1.xml',
  mode: 'Internal',
};

export function relationships(data: Uint8Array): Relationship[] {
  return elements(parseXml(data), RELS_NS, 'Relationship').map((e) => ({
    id: e.getAttribute('Id') ?? '',
    type: e.getAttribute('Type') ?? '',
    target: e.getAttribute('Target') ?? '',
    mode: e.getAttribute('TargetMode') ?? 'Internal',
  }));
}
