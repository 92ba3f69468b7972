import { ORIGIN_PART, RELATIONSHIPS_TYPE, type Relationship } from './opc-package.js';

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const ORIGIN_TYPE = 'application/vnd.openxmlformats-package.digital-signature-origin';
export const SIGNATURE_TYPE = 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml';

/** Attribute value in canonical XML (REC-xml-c14n, 2.3). */
const attribute = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#x9;')
    .replace(/\n/g, '&#xA;')
    .replace(/\r/g, '&#xD;');

/** The relationship transform with canonical XML (ISO/IEC 29500-2, 13.2.4.24): the chosen ones, sorted by id. */
export function transformRelationships(all: readonly Relationship[], ids: readonly string[]): string {
  const chosen = all.filter((r) => ids.includes(r.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = chosen.map(
    (r) =>
      `<Relationship Id="${attribute(r.id)}" Target="${attribute(r.target)}" TargetMode="${attribute(r.mode)}" Type="${attribute(r.type)}"></Relationship>`,
  );
  return `<Relationships xmlns="${RELS_NS}">${rows.join('')}</Relationships>`;
}

/**
 * A relationship part as this system writes it into a signed package. The signature covers only the relationships;
 * with one accepted writing no byte of the part is free.
 */
export function relationshipsPart(all: readonly Relationship[]): string {
  return (
    PROLOG +
    transformRelationships(
      all,
      all.map((r) => r.id),
    )
  );
}

/**
 * [Content_Types].xml as this system writes it into a signed package: one override a part, in order of names, and
 * nothing unused. No signature covers this part; it follows from the types that the manifest names.
 * @param types content type by part name
 */
export function contentTypesPart(types: ReadonlyMap<string, string>): string {
  const overrides = [...types]
    .filter(([name, type]) => type !== RELATIONSHIPS_TYPE && name !== ORIGIN_PART)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, type]) => `<Override PartName="/${attribute(name)}" ContentType="${attribute(type)}"/>`);
  return (
    `${PROLOG}<Types xmlns="${TYPES_NS}"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
    `<Default Extension="sigs" ContentType="${ORIGIN_TYPE}"/>${overrides.join('')}</Types>`
  );
}
