import type { BlockNode, FragmentDoc, InlineNode, ListItemNode, ParagraphNode } from './fragment-doc.js';
import { plainText } from './plain-text.js';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Walks a fragment in the order of `plainText` and changes the text of one paragraph. */
class WordReplacer {
  done = false;
  private offset = 0;
  private begun = false;

  constructor(private readonly replacement: Replacement) {}

  block(node: BlockNode): BlockNode {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.line();
        return this.inlines(node);
      case 'list':
        return { ...node, content: node.content.map((item) => this.item(item)) };
      case 'image':
        this.line();
        this.offset += (node.attrs.caption ?? node.attrs.alt).length;
        return node;
      case 'table':
        if (node.attrs.caption !== null) {
          this.line();
          this.offset += node.attrs.caption.length;
        }
        return { ...node, content: node.content.map((row) => this.row(row)) };
    }
  }

  private row<R extends { readonly content?: readonly { readonly content: readonly ParagraphNode[] }[] }>(row: R): R {
    this.line();
    const cells = (row.content ?? []).map((cell, cellIndex) => {
      if (cellIndex > 0) this.offset += 1;
      const content = cell.content.map((paragraph, index) => {
        if (index > 0) this.offset += 1;
        return this.inlines(paragraph);
      });
      return { ...cell, content };
    });
    return { ...row, ...(row.content ? { content: cells } : {}) };
  }

  private item(item: ListItemNode): ListItemNode {
    return { ...item, content: item.content.map((block) => this.block(block) as ListItemNode['content'][number]) };
  }

  private line(): void {
    if (this.begun) this.offset += 1;
    this.begun = true;
  }

  private inlines<N extends { readonly content?: readonly InlineNode[] }>(node: N): N {
    const { start, end, words } = this.replacement;
    const begin = this.offset;
    const lengths = (node.content ?? []).map((inline) =>
      inline.type === 'text' ? inline.text.length : inline.attrs.text.length,
    );
    this.offset = begin + lengths.reduce((sum, length) => sum + length, 0);
    if (this.done || start < begin || end > this.offset || node.content === undefined) return node;
    // An empty replacement at the joint of two texts goes to the end of the first.
    let at = begin;
    let given = false;
    const content: InlineNode[] = [];
    for (const [index, inline] of node.content.entries()) {
      const [from, to] = [at, at + (lengths[index] ?? 0)];
      at = to;
      const touched = end > start ? start < to && end > from : start >= from && start <= to && !given;
      if (!touched) {
        content.push(inline);
        continue;
      }
      // A figure is chosen from the ledger and not typed over.
      if (inline.type !== 'text') return node;
      const kept = inline.text.slice(0, Math.max(0, start - from));
      const rest = inline.text.slice(Math.min(inline.text.length, Math.max(0, end - from)));
      const text = `${kept}${given ? '' : words}${rest}`;
      given = true;
      if (text !== '') content.push({ ...inline, text });
    }
    if (!given) return node;
    this.done = true;
    return { ...node, content };
  }
}

/**
 * Puts other words in the place of some, given in UTF-16 units of `plainText`; the marks of the first stay.
 * @returns null when the place does not lie inside one paragraph, or has a figure of the ledger in it.
 */
export function replaceWords(doc: FragmentDoc, replacement: Replacement): FragmentDoc | null {
  const length = plainText(doc).length;
  if (replacement.start < 0 || replacement.end < replacement.start || replacement.end > length) return null;
  const replacer = new WordReplacer(replacement);
  const content = doc.content.map((block) => replacer.block(block));
  return replacer.done ? { type: 'doc', content } : null;
}
