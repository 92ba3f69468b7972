import { nodeRow } from '../model/node-table.js';
import { changeOf, suggestionIdOf, type ReviewDoc, type ReviewNode, type SuggestionMark } from './review-doc.js';

/** One tracked change as it is shown in a list. */
export interface Suggestion {
  readonly id: string;
  readonly kind: 'insertion' | 'deletion' | 'replacement' | 'change';
  /** Words put in and words taken out; a `¶` where a paragraph is split or joined. */
  readonly inserted: string;
  readonly deleted: string;
  /** The words just before it, to find it by. */
  readonly context: string;
}

interface Gathered {
  inserted: string;
  deleted: string;
  changed: boolean;
  readonly context: string;
  lastBlock: number;
}

const CONTEXT = 16;
const ANCHOR = /\u200b/g;

/** Words of a node; blocks inside it are parted by `¶`. */
function wordsOf(node: ReviewNode): string {
  if (node.type === 'text') return node.text ?? '';
  const attrs = node.attrs ?? {};
  if (node.type === 'figureReference') return String(attrs.text ?? '');
  if (node.type === 'image') return `〔图：${String(attrs.caption ?? attrs.alt ?? '')}〕`;
  const parts = (node.content ?? []).map(wordsOf);
  return parts.join(nodeRow(node.type).content === 'inline*' ? '' : '¶');
}

class Gatherer {
  readonly found = new Map<string, Gathered>();
  private before = '';
  private block = 0;

  node(node: ReviewNode): void {
    for (const mark of node.marks ?? []) {
      if (mark.type === 'modification') this.of(mark).changed = true;
    }
    const change = changeOf(node);
    if (change) return this.change(change, wordsOf(node));
    if (node.type === 'text') this.before = `${this.before}${node.text ?? ''}`.slice(-CONTEXT);
    const isBlock = nodeRow(node.type).content === 'inline*';
    if (isBlock) {
      this.block += 1;
      this.before = '';
    }
    for (const child of node.content ?? []) this.node(child);
  }

  private change(mark: SuggestionMark & { type: 'insertion' | 'deletion' }, words: string): void {
    const one = this.of(mark);
    const side = mark.type === 'insertion' ? 'inserted' : 'deleted';
    const crosses = one[side] !== '' && one.lastBlock !== this.block ? '¶' : '';
    const isAnchor = words.replace(ANCHOR, '') === '';
    one[side] += crosses + (isAnchor && crosses === '' ? '\u200b' : words);
    one.lastBlock = this.block;
  }

  private of(mark: SuggestionMark): Gathered {
    const id = suggestionIdOf(mark);
    const there = this.found.get(id);
    if (there) return there;
    const made = { inserted: '', deleted: '', changed: false, context: this.before, lastBlock: this.block };
    this.found.set(id, made);
    return made;
  }
}

function kindOf({ inserted, deleted, changed }: Gathered): Suggestion['kind'] {
  if (inserted !== '' && deleted !== '') return 'replacement';
  if (inserted !== '') return 'insertion';
  return deleted !== '' || !changed ? 'deletion' : 'change';
}

/** Every suggestion of a text under review, in reading order. */
export function listSuggestions(doc: ReviewDoc): Suggestion[] {
  const gatherer = new Gatherer();
  for (const node of doc.content) gatherer.node(node);
  return [...gatherer.found].map(([id, one]) => ({
    id,
    kind: kindOf(one),
    inserted: one.inserted.replace(ANCHOR, ''),
    deleted: one.deleted.replace(ANCHOR, ''),
    context: one.context,
  }));
}
