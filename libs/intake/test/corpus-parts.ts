import type { WordParts } from '@chancery/testing';

/** A small Word file made by hand, and what an importer has to make of it. */
export interface CorpusFile {
  readonly name: string;
  readonly parts: WordParts;
  /** The text, a paragraph an entry. */
  readonly text: readonly string[];
  /** As `tree` writes it. */
  readonly tree: readonly string[];
  readonly warnings?: readonly string[];
}

export const BODY = '本部门认真履行职责，各项工作有序推进，取得明显成效。';
export const MORE = '组织开展专题学习，健全工作机制，推动任务落实到位。';

export const level = (n: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
export const inList = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
export const style = (id: string, name: string, properties: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
export const ofStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const face = (name: string) => `<w:rFonts w:eastAsia="${name}"/>`;

export const OFFICIAL = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
);
