import { Extension } from '@tiptap/core';
import type { Node as ModelNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from '../text/text.module.css';

/** Words that something is said about, by their place in the text's `plainText`. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Finds places of `plainText` in the editor's document: reads every word in the order that `plainText` has. */
class PlaceReader {
  readonly ranges: Range[] = [];
  private offset = 0;
  private begun = false;

  constructor(private readonly words: Pick<MarkedWords, 'start' | 'end'>) {}

  block(node: ModelNode, position: number): void {
    switch (node.type.name) {
      case 'table':
        return this.table(node, position);
      case 'image':
        this.line();
        this.offset += String(node.attrs.caption ?? node.attrs.alt).length;
        return;
      case 'paragraph':
      case 'heading':
        this.line();
        return this.inlines(node, position);
      default:
        node.forEach((child, at) => this.block(child, position + 1 + at));
    }
  }

  private table(table: ModelNode, position: number): void {
    if (table.attrs.caption !== null) {
      this.line();
      this.offset += String(table.attrs.caption).length;
    }
    table.forEach((row, rowAt) => {
      this.line();
      row.forEach((cell, cellAt, cellIndex) => {
        if (cellIndex > 0) this.offset += 1;
        const inside = position + 1 + rowAt + 1 + cellAt + 1;
        cell.forEach((paragraph, at, index) => {
          if (index > 0) this.offset += 1;
          this.inlines(paragraph, inside + at);
        });
      });
    });
  }

  private line(): void {
    if (this.begun) this.offset += 1;
    this.begun = true;
  }

  private inlines(block: ModelNode, position: number): void {
    block.forEach((inline, at) => {
      const length = inline.isText ? (inline.text ?? '').length : String(inline.attrs.text ?? '').length;
      const begin = this.offset;
      this.offset += length;
      const [start, end] = [Math.max(this.words.start, begin), Math.min(this.words.end, begin + length)];
      if (end <= start) return;
      const from = position + 1 + at;
      // What is computed or chosen is one thing: it is marked whole.
      this.ranges.push(
        inline.isText ? { from: from + start - begin, to: from + end - begin } : { from, to: from + inline.nodeSize },
      );
    });
  }
}

/** Where words of `plainText` stand in an editor's document. */
export function rangesOf(doc: ModelNode, words: Pick<MarkedWords, 'start' | 'end'>): readonly Range[] {
  const reader = new PlaceReader(words);
  doc.forEach((block, at) => reader.block(block, at));
  return reader.ranges;
}

/** Marks words in the editor, with what is said about them; the marks go along as the text is written. */
export const markedWords = (marked: readonly MarkedWords[]) =>
  Extension.create({
    name: 'markedWords',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key: new PluginKey('markedWords'),
        state: {
          init: (_config, { doc }) =>
            DecorationSet.create(
              doc,
              marked.flatMap((one) =>
                rangesOf(doc, one).map(({ from, to }) =>
                  Decoration.inline(from, to, { class: styles.reason ?? '', title: one.label }),
                ),
              ),
            ),
          apply: (transaction, before) => before.map(transaction.mapping, transaction.doc),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ],
  });
