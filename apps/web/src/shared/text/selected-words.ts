import type { TextAnchor } from '@chancery/documents/browser';

/** Words that were chosen in a reader, and the section they belong to (empty in a reader of one section). */
export interface SelectedWords extends TextAnchor {
  readonly sectionId: string;
}

/** The piece of text that a point of the selection is in, and how far into it. */
function placeOf(node: Node, offset: number): { piece: HTMLElement; at: number } | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-offset]') ?? null;
  if (!piece) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return { piece, at: Number(piece.dataset.offset) + before.toString().length };
}

/** The first and last pieces that a selection touches, where its ends lie between them (in an ordinal, a border). */
function touched(range: Range, root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-offset]')].filter((piece) => range.intersectsNode(piece));
}

/**
 * What is selected inside a reader, as offsets of the section's plain text; null when nothing is, or when the selection
 * reaches over two sections.
 * @param words The section's plain text.
 */
export function selectedWords(root: HTMLElement, words: (sectionId: string) => string): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const pieces = touched(range, root);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || first.dataset.section !== last.dataset.section) return null;
  const from = placeOf(range.startContainer, range.startOffset)?.at ?? Number(first.dataset.offset);
  const to =
    placeOf(range.endContainer, range.endOffset)?.at ?? Number(last.dataset.offset) + (last.textContent ?? '').length;
  if (to <= from) return null;
  const sectionId = first.dataset.section ?? '';
  return { sectionId, start: from, end: to, quote: words(sectionId).slice(from, to) };
}
