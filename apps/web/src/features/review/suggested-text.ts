import { plainText, reviewDocSchema, type FragmentDoc } from '@chancery/documents/browser';
import type { Node as ModelNode } from '@tiptap/pm/model';
import type { Range } from '../../shared/editor/marked-words.js';
import type { FindingReading } from '../proofreading/use-findings.js';
import { resultOf } from './result-of.js';

/** Blanks and what stands between blocks: suggestions that join or part paragraphs change nothing else. */
const BETWEEN = /[\s\u200b]/;

interface Character extends Range {
  readonly text: string;
}

/** Every printed character of the document that suggestions leave standing, in order, with its place. */
function standing(doc: ModelNode): Character[] {
  const characters: Character[] = [];
  doc.descendants((node, at) => {
    if (node.marks.some(({ type }) => type.name === 'deletion')) return false;
    if (!node.isInline) return true;
    const words = node.isText ? (node.text ?? '') : String(node.attrs.text ?? '');
    for (let i = 0; i < words.length; i += 1) {
      const text = words.charAt(i);
      // What is computed is one thing: each of its characters stands where it stands.
      const place = node.isText ? { from: at + i, to: at + i + 1 } : { from: at, to: at + node.nodeSize };
      if (!BETWEEN.test(text)) characters.push({ text, ...place });
    }
    return false;
  });
  return characters;
}

/** Ranges one after the other without a gap become one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/** Which printed characters of a text lie in a stretch of it: the first, and the one after the last. */
function printedIn(text: string, start: number, end: number): readonly [number, number] {
  const printed = (until: number): number => [...text.slice(0, until).matchAll(/[^\s\u200b]/g)].length;
  return [printed(start), printed(end)];
}

/**
 * A text under review is proofread as its suggestions would make it; what is found is underlined where the words stand
 * among the words that are to go. Where the two do not agree (a caption, a computed thing) nothing is underlined, and
 * the list says what was found.
 */
export function suggestedText(settled: FragmentDoc): FindingReading {
  const result = (json: unknown): FragmentDoc | null => {
    const parsed = reviewDocSchema.safeParse(json);
    return parsed.success ? resultOf(parsed.data, settled) : null;
  };
  // One document has many places to be looked up.
  const known = new WeakMap<ModelNode, { readonly text: string; readonly characters: readonly Character[] }>();
  const read = (doc: ModelNode) => {
    const made = known.get(doc) ? null : result(doc.toJSON());
    const fresh = known.get(doc) ?? { text: made ? plainText(made) : '', characters: standing(doc) };
    known.set(doc, fresh);
    return fresh;
  };
  return {
    textOf: (editor) => result(editor.getJSON()),
    rangesOf(doc, { start, end }) {
      const { text, characters } = read(doc);
      const [from, to] = printedIn(text, start, end);
      const words = characters.slice(from, to);
      const agrees = words.map((one) => one.text).join('') === text.slice(start, end).replace(/[\s\u200b]/g, '');
      return agrees ? joined(words) : [];
    },
  };
}
