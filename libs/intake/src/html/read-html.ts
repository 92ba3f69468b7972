import { SOFT_RETURN } from '../draft/characters.js';
import { PLAIN_LOOK, SourceBuilder, type RunLook } from '../source/source-builder.js';
import type { ParagraphFacts, Source } from '../source/source.js';
import { BLOCK_TAGS } from './block-tags.js';
import { addHtmlPicture } from './html-picture.js';
import { styleOf, type HtmlElement } from './html-node.js';
import { isDataTable, readHtmlTable } from './html-table.js';
import { lookOf } from './look-of.js';
import { parseHtml } from './parse-html.js';

/** Reads a web page, or what Word, WPS and browsers put on the clipboard. @throws RefusedFile */
export function readHtml(html: string): Source {
  const reader = new HtmlReader();
  reader.readBlock(parseHtml(html), PLAIN_LOOK);
  reader.end();
  return reader.builder.build(true);
}

class HtmlReader {
  readonly builder = new SourceBuilder();
  private facts: Partial<ParagraphFacts> = {};
  private begun = false;
  private hasBlank = false;
  private revisions = 0;

  /** Ends the paragraph, if one has begun. */
  end(): void {
    if (this.begun) this.builder.endParagraph(this.facts);
    this.begun = false;
    this.hasBlank = false;
  }

  readBlock(element: HtmlElement, around: RunLook): void {
    const outer = this.facts;
    this.end();
    this.facts = factsOf(element, outer);
    const look = lookOf(element, around);
    if (element.tag === 'table' && isDataTable(element)) {
      readHtmlTable(this.builder, element, look);
    } else if (element.tag === 'ol') {
      this.readNumbered(element, look);
    } else {
      for (const child of element.children) this.readNode(child, look);
      this.end();
    }
    this.facts = outer;
  }

  /** Browsers print the numbers of a list: they are words that a reader sees. */
  private readNumbered(list: HtmlElement, look: RunLook): void {
    let n = Number(list.attributes.start ?? 1) || 1;
    for (const child of list.children) {
      if (typeof child !== 'string' && child.tag === 'li') {
        const first: HtmlElement = { ...child, children: [`${n}.`, ...child.children] };
        this.readBlock(first, look);
        n += 1;
      } else this.readNode(child, look);
    }
  }

  private readNode(node: HtmlElement | string, look: RunLook): void {
    if (typeof node === 'string') return this.addWords(node, look);
    if (node.tag === 'br') {
      this.hasBlank = false;
      if (this.begun) this.builder.addWords(SOFT_RETURN, look);
    } else if (node.tag === 'img') addHtmlPicture(this.builder, node);
    else if (BLOCK_TAGS.has(node.tag)) this.readBlock(node, look);
    else if (node.tag === 'ins' || node.tag === 'del') this.readChange(node, look);
    else for (const child of node.children) this.readNode(child, lookOf(node, look));
  }

  /** Word puts tracked changes on the clipboard as such. */
  private readChange(node: HtmlElement, look: RunLook): void {
    const { builder } = this;
    const start = builder.at;
    const words = wordsOf(node);
    const isInsertion = node.tag === 'ins';
    if (isInsertion) for (const child of node.children) this.readNode(child, look);
    this.revisions += 1;
    const kind = isInsertion ? 'insertion' : 'deletion';
    builder.addRevision({
      id: `${kind}-${this.revisions}`,
      kind,
      author: (node.attributes.cite ?? '').replace(/^mailto:/, ''),
      date: node.attributes.datetime ?? '',
      words,
      start,
      end: Math.max(start, builder.at),
    });
  }

  /** Blanks and line breaks of the markup are one blank; NBSP and full-width blanks are words. */
  private addWords(text: string, look: RunLook): void {
    const parts = text.split(/[ \t\r\n\f]+/);
    parts.forEach((part, i) => {
      if (i > 0) this.hasBlank = true;
      if (part === '') return;
      if (this.begun && this.hasBlank) this.builder.addWords(' ', look);
      this.hasBlank = false;
      this.begun = true;
      this.builder.addWords(part.replace(/[\u0000-\u001f]/g, ''), look);
    });
  }
}

function wordsOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}

function factsOf(element: HtmlElement, around: Partial<ParagraphFacts>): Partial<ParagraphFacts> {
  const level =
    /^h([1-6])$/.exec(element.tag)?.[1] ??
    /(?:^|\s)mso-outline-level\s{0,3}:\s{0,3}([1-6])/i.exec(element.attributes.style ?? '')?.[1];
  const align = styleOf(element, 'text-align') || (element.attributes.align ?? '').toLowerCase();
  return {
    ...around,
    ...(level === undefined ? {} : { headingLevel: Number(level) }),
    ...(align === '' && element.tag !== 'center' ? {} : { centred: align === 'center' || element.tag === 'center' }),
    ...(/(?:^|\s)MsoTitle(?:\s|$)/.test(element.attributes.class ?? '') ? { isTitle: true } : {}),
  };
}
