import type { FragmentDoc } from '@chancery/documents/browser';
import { Extension } from '@tiptap/core';
import { Slice, type Fragment, type Node as ModelNode, type Schema } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import styles from './editor.module.css';

/** What a clipboard held that did not come from here. */
export interface ForeignClip {
  readonly form: 'html' | 'text';
  readonly words: string;
}

export interface ForeignPasteParts {
  /** Cleans a clip; null when it can't be, and has been told why. */
  readonly clean: (clip: ForeignClip) => Promise<FragmentDoc | null>;
  /** Said in the text's place while it is cleaned. */
  readonly waiting: string;
}

/** Longer plain text, or text of several lines, is cleaned; a word or a number is pasted as it is. */
const LONGEST_PLAIN = 40;

/** What was put in last, by its place now. */
interface Place {
  readonly from: number;
  readonly to: number;
}

interface PasteState {
  /** Where text will stand that is being cleaned, by number. */
  readonly coming: DecorationSet;
  readonly last: (Place & { readonly put: Fragment }) | null;
}

type Step =
  | { readonly begin: { readonly id: number; readonly from: number; readonly to: number; readonly waiting: string } }
  | { readonly end: number; readonly put: Place | null };

const key = new PluginKey<PasteState>('foreignPaste');

/** Whether the clipboard brings words from elsewhere that an importer should see. */
function foreignClip(clipboard: DataTransfer | null): ForeignClip | null {
  if (!clipboard) return null;
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  // Our own text is clean and keeps what no page can say.
  if (html.includes('data-pm-slice')) return null;
  if (text.trim() === '') return null;
  if (html !== '') return { form: 'html', words: html };
  return /[\r\n]/.test(text.trim()) || text.length > LONGEST_PLAIN ? { form: 'text', words: text } : null;
}

/** Paragraphs at the ends go into the text around them; headings, tables and pictures stay what they are. */
function sliceOf(schema: Schema, doc: FragmentDoc): Slice {
  const { content } = schema.nodeFromJSON(doc);
  const open = (node: ModelNode | null): number => (node?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}

function put(state: EditorState, { from, to }: Place, doc: FragmentDoc): { tr: Transaction; place: Place } {
  const tr = state.tr.replaceRange(from, to, sliceOf(state.schema, doc));
  return { tr, place: { from: tr.mapping.map(from, -1), to: tr.mapping.map(to, 1) } };
}

interface ComingSpec {
  readonly id: number;
}

const comingOf = (coming: DecorationSet, id: number): Decoration[] =>
  coming.find(undefined, undefined, (spec) => (spec as ComingSpec).id === id);

const comingAt = (state: EditorState, id: number): Place | null => {
  const coming = key.getState(state)?.coming;
  const [found] = coming ? comingOf(coming, id) : [];
  return found ? { from: found.from, to: found.to } : null;
};

function apply(tr: Transaction, before: PasteState): PasteState {
  const step = tr.getMeta(key) as Step | undefined;
  let coming = before.coming.map(tr.mapping, tr.doc);
  const { last } = before;
  const moved = last && { ...last, from: tr.mapping.map(last.from, -1), to: tr.mapping.map(last.to, 1) };
  if (!step) return { coming, last: moved };
  if ('begin' in step) {
    const { id, from, to, waiting } = step.begin;
    const sign = (): HTMLElement => {
      const said = document.createElement('span');
      said.className = styles.coming ?? '';
      said.textContent = waiting;
      return said;
    };
    const decoration =
      from === to
        ? Decoration.widget(from, sign, { id, side: -1 })
        : Decoration.inline(from, to, { class: styles.coming ?? '', title: waiting }, { id });
    return { coming: coming.add(tr.doc, [decoration]), last: moved };
  }
  coming = coming.remove(comingOf(coming, step.end));
  return { coming, last: step.put ? { ...step.put, put: tr.doc.slice(step.put.from, step.put.to).content } : moved };
}

/** Pastes a text as the browser would have, without being asked again. */
function pasteAsItIs(view: EditorView, { words, form }: ForeignClip): void {
  const text = form === 'text' ? words : (new DOMParser().parseFromString(words, 'text/html').body.textContent ?? '');
  view.pasteText(text.replace(/\r\n?/g, '\n'));
}

/**
 * Foreign text goes through the importer on its way from the clipboard into the text. Meanwhile writing goes on; what
 * comes back stands where the caret was. What could not be cleaned is pasted as plain words: it is never lost.
 */
export const foreignPaste = ({ clean, waiting }: ForeignPasteParts) => {
  let count = 0;
  let isOwn = false;
  const receive = async (view: EditorView, clip: ForeignClip): Promise<void> => {
    count += 1;
    const id = count;
    const { from, to } = view.state.selection;
    view.dispatch(view.state.tr.setMeta(key, { begin: { id, from, to, waiting } } satisfies Step));
    const doc = await clean(clip);
    if (view.isDestroyed) return;
    const place = comingAt(view.state, id);
    if (!place) return;
    if (doc) {
      const { tr, place: now } = put(view.state, place, doc);
      view.dispatch(tr.setMeta(key, { end: id, put: now } satisfies Step).scrollIntoView());
      return;
    }
    view.dispatch(view.state.tr.setMeta(key, { end: id, put: null } satisfies Step));
    isOwn = true;
    pasteAsItIs(view, clip);
    isOwn = false;
  };
  return Extension.create({
    name: 'foreignPaste',
    addProseMirrorPlugins: () => [
      new Plugin<PasteState>({
        key,
        state: { init: () => ({ coming: DecorationSet.empty, last: null }), apply },
        props: {
          decorations: (state) => key.getState(state)?.coming,
          handlePaste(view, event) {
            const clip = isOwn ? null : foreignClip(event.clipboardData);
            if (!clip || !view.editable) return false;
            event.preventDefault();
            void receive(view, clip);
            return true;
          },
        },
      }),
    ],
  });
};

/** Whether what was pasted last still stands as it was put in. */
export function pastedStands(state: EditorState): boolean {
  const last = key.getState(state)?.last;
  return last ? state.doc.slice(last.from, last.to).content.eq(last.put) : false;
}

/** Puts another text in the place of what was pasted last. @returns false when that has been changed since. */
export function pasteAgain(view: EditorView, doc: FragmentDoc): boolean {
  const last = key.getState(view.state)?.last;
  if (!last || !pastedStands(view.state)) return false;
  const { tr, place } = put(view.state, last, doc);
  view.dispatch(tr.setMeta(key, { end: 0, put: place } satisfies Step));
  return true;
}
