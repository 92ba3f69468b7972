import { childOf, childrenOf, isOn, valueOf, type XmlElement } from '../xml/xml-element.js';

/** What a chain of styles says of a paragraph and its runs; null where it says nothing. */
export interface StyleFacts {
  /** From 1 */
  readonly headingLevel: number | null;
  readonly isTitle: boolean;
  /** An entry of a table of contents. */
  readonly isContents: boolean;
  readonly listId: string | null;
  readonly listLevel: number | null;
  /** The style that has the list; its level may be bound to it. */
  readonly listStyle: string | null;
  readonly strong: boolean | null;
  readonly face: string | null;
  readonly centred: boolean | null;
}

const NOTHING: StyleFacts = {
  headingLevel: null,
  isTitle: false,
  isContents: false,
  listId: null,
  listLevel: null,
  listStyle: null,
  strong: null,
  face: null,
  centred: null,
};
/** basedOn chains of a sound file end after a few; one that goes round would not. */
const LONGEST_CHAIN = 20;

/** Styles of a Word file with what they inherit (ECMA-376-1, 17.7). */
export class StyleSheet {
  private readonly styles: ReadonlyMap<string, XmlElement>;
  private readonly known = new Map<string, StyleFacts>();
  private readonly usual: string | null;
  private readonly usualFace: string | null;

  constructor(root: XmlElement | null) {
    const all = root ? childrenOf(root, 'style') : [];
    this.styles = new Map(all.map((style) => [style.attributes.styleId ?? '', style]));
    this.usual =
      all.find(
        ({ attributes }) => attributes.type === 'paragraph' && ['1', 'true', 'on'].includes(attributes.default ?? ''),
      )?.attributes.styleId ?? null;
    this.usualFace = faceOf(childOf(root, 'docDefaults', 'rPrDefault', 'rPr'));
  }

  /** @param id null for a paragraph that names no style */
  facts(id: string | null): StyleFacts {
    const key = id ?? this.usual ?? '';
    const known = this.known.get(key);
    if (known) return known;
    let facts = NOTHING;
    const seen = new Set<string>();
    for (let at: string | null = key; at !== null && !seen.has(at) && seen.size < LONGEST_CHAIN;) {
      seen.add(at);
      const style = this.styles.get(at);
      if (!style) break;
      facts = inherit(facts, ownFacts(at, style));
      at = valueOf(style, 'basedOn');
    }
    const whole = { ...facts, face: facts.face ?? this.usualFace };
    this.known.set(key, whole);
    return whole;
  }
}

const inherit = (own: StyleFacts, base: StyleFacts): StyleFacts => ({
  headingLevel: own.headingLevel ?? base.headingLevel,
  isTitle: own.isTitle || base.isTitle,
  isContents: own.isContents || base.isContents,
  listId: own.listId ?? base.listId,
  listLevel: own.listLevel ?? base.listLevel,
  listStyle: own.listStyle ?? base.listStyle,
  strong: own.strong ?? base.strong,
  face: own.face ?? base.face,
  centred: own.centred ?? base.centred,
});

function ownFacts(id: string, style: XmlElement): StyleFacts {
  const properties = childOf(style, 'pPr');
  const name = (valueOf(style, 'name') ?? id).toLowerCase();
  const outline = valueOf(properties, 'outlineLvl');
  const listId = valueOf(properties, 'numPr', 'numId');
  const level = valueOf(properties, 'numPr', 'ilvl');
  const align = valueOf(properties, 'jc');
  return {
    headingLevel: outline === null ? headingOfName(name) : levelOf(outline),
    isTitle: /^(?:title|标题|文档标题)$/.test(name),
    isContents: /^(?:toc|contents|目录)\s?\d/.test(name),
    listId,
    listLevel: level === null ? null : Number(level),
    listStyle: listId === null ? null : id,
    strong: isOn(childOf(style, 'rPr'), 'b'),
    face: faceOf(childOf(style, 'rPr')),
    centred: align === null ? null : align === 'center',
  };
}

/** Word keeps the English names of its own styles; other programs write 标题 1 or Überschrift 1. */
function headingOfName(name: string): number | null {
  const figure = /^(?:heading|标题|標題|见出し|見出し|überschrift|titre|título|заголовок)\s?([1-9])(?:$|\s)/.exec(
    name,
  )?.[1];
  return figure === undefined ? null : Number(figure);
}

/** Word counts from 0, and 9 is body text. */
export function levelOf(outlineLevel: string): number | null {
  const level = Number(outlineLevel);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : null;
}

export function faceOf(properties: XmlElement | null): string | null {
  const fonts = childOf(properties, 'rFonts');
  return fonts?.attributes.eastAsia ?? null;
}
