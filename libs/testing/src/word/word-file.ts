import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file made by hand; what is left out is not there. */
export interface WordParts {
  /** Inside `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  /** More relationships of the document. */
  readonly links?: string;
  readonly more?: Readonly<Record<string, Uint8Array | string>>;
  readonly contentTypes?: string;
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const part = (tag: string, content: string) => `${HEAD}<w:${tag} ${NAMESPACES}>${content}</w:${tag}>`;

/** The parts of a Word file by name, to be packed or spoiled. */
export function wordParts(parts: WordParts): Record<string, Uint8Array> {
  const named: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${parts.contentTypes ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
  };
  const links: string[] = [];
  for (const name of ['styles', 'numbering', 'comments', 'footnotes', 'settings'] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    named[`word/${name}.xml`] = part(name, content);
    links.push(`<Relationship Id="r-${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`);
  }
  named['word/_rels/document.xml.rels'] =
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}${parts.links ?? ''}</Relationships>`;
  return Object.fromEntries(
    Object.entries({ ...named, ...parts.more }).map(([name, data]) => [
      name,
      typeof data === 'string' ? strToU8(data) : data,
    ]),
  );
}

export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordParts(parts));

const escape = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const run = (words: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escape(words)}</w:t></w:r>`;

/** A paragraph of one run, or of what is given as markup. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.startsWith('<') ? content : run(content)}</w:p>`;

export const link = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

/** A 1×1 PNG. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

export const drawing = (attribute: string, alt = '示意图'): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="3600000" cy="1800000"/><wp:docPr id="1" name="图片 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip ${attribute}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
