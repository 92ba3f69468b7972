import { Extension, type Editor } from '@tiptap/core';
import type { Node as ModelNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { rangesOf, type Range } from './marked-words.js';
import styles from './finding-marks.module.css';

/** A finding to be underlined: its places in the text's `plainText`, and how grave it is. */
export interface FindingMark {
  readonly id: string;
  readonly level: '严重' | '一般' | '提示';
  readonly message: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

interface Spec {
  readonly finding: string;
  /** Which of the finding's places: one place may lie in several texts. */
  readonly place: number;
}

/** Where a place of the text that was read stands in the editor's document. */
type RangesOf = (doc: ModelNode, place: { readonly start: number; readonly end: number }) => readonly Range[];

interface Shown {
  readonly marks: readonly FindingMark[];
  readonly ranges: RangesOf;
}

const key = new PluginKey<DecorationSet>('findingMarks');

const CLASSES = { 严重: styles.grave, 一般: styles.common, 提示: styles.hint } as const;

/** A place without words (a mark that is missing) is shown at the word before it. */
function shownAt(doc: ModelNode, place: Parameters<RangesOf>[1], ranges: RangesOf): readonly Range[] {
  if (place.end > place.start) return ranges(doc, place);
  const before = ranges(doc, { start: Math.max(0, place.start - 1), end: Math.max(1, place.start) });
  return before.length > 0 ? before : ranges(doc, { start: place.start, end: place.start + 1 });
}

function decorate(doc: ModelNode, { marks, ranges }: Shown): DecorationSet {
  const decorations = marks.flatMap(({ id, level, message, places }) =>
    places.flatMap((place, index) =>
      shownAt(doc, place, ranges).map(({ from, to }) =>
        Decoration.inline(from, to, { class: CLASSES[level] ?? '', title: `${level}:${message}`, 'data-finding': id }, {
          finding: id,
          place: index,
        } satisfies Spec),
      ),
    ),
  );
  return DecorationSet.create(doc, decorations);
}

/** Underlines what the proofreader has found; the lines go along as the text is written, and are drawn anew when it has read again. */
export const findingMarks = Extension.create({
  name: 'findingMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before) => {
          const shown = transaction.getMeta(key) as Shown | undefined;
          return shown ? decorate(transaction.doc, shown) : before.map(transaction.mapping, transaction.doc);
        },
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});

/** Draws the lines anew; nothing of the text, its history or its selection changes. */
export function showFindings(editor: Editor, marks: readonly FindingMark[], ranges: RangesOf = rangesOf): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { marks, ranges } satisfies Shown).setMeta('addToHistory', false));
}

/** Where a finding's line stands now; in reading order. */
function rangesOfFinding(editor: Editor, id: string): Range[] {
  const found = key.getState(editor.state)?.find(undefined, undefined, (spec: Spec) => spec.finding === id) ?? [];
  return found.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from);
}

/** Selects the words of a finding and brings them into sight. */
export function goToFinding(editor: Editor, id: string): void {
  const [first] = rangesOfFinding(editor, id);
  if (!first) return;
  const { state, view } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, first.from, first.to)).scrollIntoView());
  view.focus();
}

/**
 * Writes the suggestion in the place of the words that were found, wherever they still stand.
 * @param excerpt The words as they were found; other words are not touched.
 * @returns Whether anything was written.
 */
export function takeSuggestion(editor: Editor, id: string, excerpt: string, suggestion: string): boolean {
  const { state, view } = editor;
  const places = rangesOfFinding(editor, id).filter(
    ({ from, to }) => state.doc.textBetween(from, to, '\n') === excerpt,
  );
  if (places.length === 0) return false;
  const { tr } = state;
  for (const { from, to } of places.reverse()) {
    if (suggestion === '') tr.delete(from, to);
    else tr.insertText(suggestion, from, to);
  }
  view.dispatch(tr.scrollIntoView());
  view.focus();
  return true;
}
