import {
  suggestChanges,
  suggestChangesKey,
  transformToSuggestionTransaction,
} from '@handlewithcare/prosemirror-suggest-changes';
import { Extension, type Editor } from '@tiptap/core';
import { Plugin, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';

interface TrackChangesOptions {
  /** A name for a new suggestion; no two are ever the same. */
  readonly newId: () => string;
  /** Whether the text may stand like this; said of every change before it is taken. */
  readonly allows: (json: unknown) => boolean;
  readonly onRefused: () => void;
}

/** After an input method has ended, until the editor has written what was composed. */
const COMPOSED_MS = 60;

const isOwnStep = (transaction: Transaction): boolean =>
  !transaction.docChanged ||
  transaction.getMeta('history$') !== undefined ||
  transaction.getMeta(suggestChangesKey) !== undefined;

/** The change as a suggestion; null when the plugin does not know how to make one of it. */
function tracked(transaction: Transaction, state: EditorState, newId: () => string): Transaction | null {
  try {
    return transformToSuggestionTransaction(transaction, state, newId);
  } catch {
    return null;
  }
}

/**
 * What an input method has written since `before`, as a suggestion on the text as it was: while it composes, nothing of
 * the text around it may be touched, so the change is tracked when it is done.
 */
export function trackComposed(before: EditorState, now: EditorState, newId: () => string): Transaction | null {
  const start = before.doc.content.findDiffStart(now.doc.content);
  const end = before.doc.content.findDiffEnd(now.doc.content);
  if (start === null || end === null) return now.tr;
  // Repeated characters make the two ends overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const [old, fresh] = [end.a + overlap, end.b + overlap];
  const change = before.tr.replace(start, old, now.doc.slice(start, fresh));
  change.setSelection(Selection.near(change.doc.resolve(Math.min(fresh, change.doc.content.size)), -1));
  const suggestion = tracked(change, before, newId);
  if (!suggestion) return null;
  const back = now.tr.replace(start, fresh, before.doc.slice(start, old));
  for (const step of suggestion.steps) back.step(step);
  back.setSelection(Selection.fromJSON(back.doc, suggestion.selection.toJSON()));
  return back.setMeta(suggestChangesKey, { skip: true });
}

/**
 * 修订: whatever is done to the text becomes a suggestion. A change that cannot be one (that would touch the text beneath
 * the marks, or what another has suggested) is not made, and it is said so.
 */
export const trackChanges = (options: TrackChangesOptions) => {
  let before: EditorState | null = null;
  const finish = (editor: Editor): void => {
    if (!before || editor.isDestroyed || editor.view.composing) return;
    const from = before;
    before = null;
    const transaction = trackComposed(from, editor.state, options.newId);
    const state = transaction && editor.state.apply(transaction);
    if (transaction && state && options.allows(state.doc.toJSON())) return editor.view.dispatch(transaction);
    const back = editor.state.tr.replaceWith(0, editor.state.doc.content.size, from.doc.content);
    editor.view.dispatch(back.setMeta(suggestChangesKey, { skip: true }));
    options.onRefused();
  };
  // The editor itself hears of the end a moment later, and writes what was composed.
  const finishSoon = (editor: Editor): void => void window.setTimeout(() => finish(editor), COMPOSED_MS);
  return Extension.create({
    name: 'trackChanges',
    addProseMirrorPlugins() {
      const { editor } = this;
      const composition = new Plugin({
        props: {
          handleDOMEvents: {
            compositionend: () => {
              finishSoon(editor);
              return false;
            },
          },
        },
      });
      return [suggestChanges(), composition];
    },
    dispatchTransaction({ transaction, next }) {
      const { view, state } = this.editor;
      if (isOwnStep(transaction)) return next(transaction);
      if (view.composing || transaction.getMeta('composition') !== undefined) {
        before ??= state;
        if (!view.composing) finishSoon(this.editor);
        return next(transaction.setMeta('preventUpdate', true));
      }
      const suggestion = tracked(transaction, state, options.newId);
      if (!suggestion || !options.allows(state.apply(suggestion).doc.toJSON())) return options.onRefused();
      next(suggestion);
    },
  });
};
