import { describe, expect, test } from '@jest/globals';
import {
  addSuggestionMarks,
  enableSuggestChanges,
  suggestChanges,
  transformToSuggestionTransaction,
} from '@handlewithcare/prosemirror-suggest-changes';
import { toggleMark } from '@tiptap/pm/commands';
import { Schema, Slice, Fragment } from '@tiptap/pm/model';
import { splitListItem } from '@tiptap/pm/schema-list';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import {
  applySuggestions,
  docOfText,
  faultOfReviewDoc,
  fragmentDocSchema,
  listSuggestions,
  plainText,
  proseMirrorSpec,
  rejectSuggestions,
  reviewDocSchema,
  type FragmentDoc,
  type ReviewDoc,
} from '../src/index.js';
import { anyDoc } from './arbitrary-doc.js';

const marks = addSuggestionMarks({}) as unknown as Record<string, Record<string, unknown>>;
const schema = new Schema(proseMirrorSpec(marks) as never);

/** The editor as the web app has it: everything that is done to the text is tracked. */
class TrackingEditor {
  state: EditorState;
  private next = 0;

  constructor(doc: FragmentDoc) {
    this.state = EditorState.create({ schema, doc: schema.nodeFromJSON(doc), plugins: [suggestChanges()] });
    enableSuggestChanges(this.state, (tr) => (this.state = this.state.apply(tr)));
  }

  readonly dispatch = (tr: Transaction): void => {
    this.next += 1;
    const tracked = transformToSuggestionTransaction(tr, this.state, () => `s${this.next}`);
    this.state = this.state.apply(tracked);
  };

  insert(at: number, text: string): this {
    this.dispatch(this.state.tr.insertText(text, at));
    return this;
  }

  delete(from: number, to: number): this {
    this.dispatch(this.state.tr.delete(from, to));
    return this;
  }

  select(from: number, to = from): this {
    this.state = this.state.apply(this.state.tr.setSelection(TextSelection.create(this.state.doc, from, to)));
    return this;
  }

  get json(): ReviewDoc {
    return reviewDocSchema.parse(this.state.doc.toJSON());
  }
}

const text = (doc: ReviewDoc): string => plainText(fragmentDocSchema.parse(doc));

describe('suggestions of the editor, settled on JSON', () => {
  test('a word replaced: refused it is the base, taken it is the new text', () => {
    const base = docOfText('办结案件208件。');
    const { json } = new TrackingEditor(base).delete(6, 7).insert(7, '1');
    expect(faultOfReviewDoc(json, base)).toBeNull();
    expect(text(rejectSuggestions(json))).toBe('办结案件208件。');
    expect(text(applySuggestions(json))).toBe('办结案件218件。');
    expect(listSuggestions(json)).toEqual([
      { id: 's1', kind: 'replacement', inserted: '1', deleted: '0', context: '办结案件2' },
    ]);
  });

  test('a paragraph split and two joined', () => {
    const base = docOfText('前一句。后一句。\n第二段。');
    const split = new TrackingEditor(base);
    split.dispatch(split.state.tr.split(5));
    expect(faultOfReviewDoc(split.json, base)).toBeNull();
    expect(text(applySuggestions(split.json))).toBe('前一句。\n后一句。\n第二段。');
    const joined = new TrackingEditor(base).delete(8, 12);
    expect(faultOfReviewDoc(joined.json, base)).toBeNull();
    expect(text(applySuggestions(joined.json))).toBe('前一句。后一句二段。');
    expect(listSuggestions(joined.json)[0]).toMatchObject({ kind: 'deletion', deleted: '。¶第' });
  });

  test('one of several is taken or refused by itself', () => {
    const base = docOfText('甲乙丙丁。');
    const { json } = new TrackingEditor(base).insert(2, '一').insert(5, '二');
    const [first, second] = listSuggestions(json).map(({ id }) => id);
    const taken = applySuggestions(json, first);
    expect(listSuggestions(taken).map(({ id }) => id)).toEqual([second]);
    expect(text(rejectSuggestions(taken))).toBe('甲一乙丙丁。');
    expect(text(rejectSuggestions(rejectSuggestions(json, first)))).toBe('甲乙丙丁。');
    expect(text(applySuggestions(rejectSuggestions(json, first)))).toBe('甲乙丙二丁。');
  });

  test('a mark is a suggestion like any other', () => {
    const base = docOfText('重点工作。');
    const editor = new TrackingEditor(base).select(1, 3);
    toggleMark(schema.marks.strong!)(editor.state, editor.dispatch);
    expect(faultOfReviewDoc(editor.json, base)).toBeNull();
    expect(applySuggestions(editor.json).content[0]?.content?.[0]).toEqual({
      type: 'text',
      text: '重点',
      marks: [{ type: 'strong' }],
    });
  });

  test('a list item split comes together again, its own list with it', () => {
    const item = (words: string, ...more: object[]) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }, ...more],
    });
    const list = (...content: object[]) => ({ type: 'list', attrs: { numbering: '1.' }, content });
    const base = fragmentDocSchema.parse({ type: 'doc', content: [list(item('甲乙', list(item('丙'))))] });
    const editor = new TrackingEditor(base).select(4);
    splitListItem(schema.nodes.listItem!)(editor.state, editor.dispatch);
    expect(faultOfReviewDoc(editor.json, base)).toBeNull();
    expect(text(applySuggestions(editor.json))).toBe('甲\n乙\n丙');
  });

  test('a block put in and a block taken out', () => {
    const base = docOfText('一段。\n二段。\n三段。');
    const editor = new TrackingEditor(base);
    const paragraph = schema.nodes.paragraph!.create(null, schema.text('新段。'));
    editor.dispatch(editor.state.tr.replace(5, 5, new Slice(Fragment.from(paragraph), 0, 0)));
    const end = editor.state.doc.content.size;
    editor.dispatch(editor.state.tr.delete(end - 5, end));
    expect(faultOfReviewDoc(editor.json, base)).toBeNull();
    expect(text(applySuggestions(editor.json))).toBe('一段。\n新段。\n二段。');
  });

  test('whatever is typed and deleted in the words of a paragraph, nothing of the base is lost', () => {
    const edit = fc.record({ at: fc.nat(60), length: fc.nat(8), word: fc.constantFrom('', '新', '甲乙', ' ') });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const base = docOfText('依法行政，规范执法。\n办结案件208件，同比增长三成。\n强化监督。');
        const editor = new TrackingEditor(base);
        for (const { at, length, word } of edits) {
          const size = editor.state.doc.content.size;
          const $from = editor.state.doc.resolve(Math.max(1, at % size));
          if (!$from.parent.isTextblock) continue;
          const to = Math.min($from.pos + length, $from.end());
          if (to > $from.pos || word !== '') {
            const tr = editor.state.tr;
            editor.dispatch(word === '' ? tr.delete($from.pos, to) : tr.insertText(word, $from.pos, to));
          }
        }
        const { json } = editor;
        expect(faultOfReviewDoc(json, base)).toBeNull();
        // One after the other is the same as all at once.
        let one = json;
        for (const { id } of listSuggestions(json)) one = applySuggestions(one, id);
        expect(one).toEqual(applySuggestions(json));
        expect(listSuggestions(one)).toEqual([]);
      }),
    );
  });
});

describe('settling', () => {
  test('changes nothing of a text without suggestions', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const review = reviewDocSchema.parse(doc);
        expect(faultOfReviewDoc(review, doc)).toBeNull();
        expect(rejectSuggestions(review)).toEqual(applySuggestions(review));
      }),
    );
  });

  const insertion = { type: 'insertion', attrs: { id: 'a' } };
  const deletion = { type: 'deletion', attrs: { id: 'a' } };
  const cell = (...content: object[]) => ({
    type: 'tableCell',
    attrs: { colspan: 1, rowspan: 1, colwidth: null },
    content: [{ type: 'paragraph', content }],
  });

  test('cells are never joined, whatever the marks say', () => {
    const row = {
      type: 'tableRow',
      content: [
        cell({ type: 'text', text: '甲', marks: [deletion] }),
        cell({ type: 'text', text: '乙', marks: [deletion] }),
      ],
    };
    const doc = reviewDocSchema.parse({
      type: 'doc',
      content: [{ type: 'table', attrs: { caption: null }, content: [row] }],
    });
    const [table] = applySuggestions(doc).content;
    expect(table?.content?.[0]?.content).toHaveLength(2);
  });

  test('a row put in, a row taken out; a table without rows is no table', () => {
    const row = (word: string, ...given: object[]) => ({
      type: 'tableRow',
      content: [cell({ type: 'text', text: word })],
      ...(given.length > 0 ? { marks: given } : {}),
    });
    const table = (...content: object[]) =>
      reviewDocSchema.parse({
        type: 'doc',
        content: [{ type: 'paragraph' }, { type: 'table', attrs: { caption: null }, content }],
      });
    const doc = table(row('留'), row('进', insertion));
    expect(text(applySuggestions(doc))).toBe('\n留\n进');
    expect(text(rejectSuggestions(doc))).toBe('\n留');
    expect(text(applySuggestions(table(row('去', deletion))))).toBe('');
  });

  test('a changed attribute is as it was when refused', () => {
    const mark = {
      type: 'modification',
      attrs: { id: 7, type: 'attr', attrName: 'numbering', previousValue: '1.', newValue: '（1）' },
    };
    const doc = reviewDocSchema.parse({
      type: 'doc',
      content: [{ type: 'heading', attrs: { numbering: '（1）' }, marks: [mark] }],
    });
    expect(rejectSuggestions(doc).content[0]?.attrs).toEqual({ numbering: '1.' });
    expect(applySuggestions(doc).content[0]?.attrs).toEqual({ numbering: '（1）' });
    expect(listSuggestions(doc)).toEqual([{ id: '7', kind: 'change', inserted: '', deleted: '', context: '' }]);
  });
});

describe('forged documents', () => {
  const base = docOfText('原文。');
  const words = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
  const insertion = { type: 'insertion', attrs: { id: 'x' } };
  const deletion = { type: 'deletion', attrs: { id: 'x' } };
  const fault = (doc: unknown) => faultOfReviewDoc(reviewDocSchema.parse(doc), base);

  test.each([
    ['a change without a mark', words({ type: 'text', text: '改文。' })],
    ['words left out', words({ type: 'text', text: '原。' })],
    ['a base word marked as put in', words({ type: 'text', text: '原文。', marks: [insertion] })],
    ['an anchor that carries words', words({ type: 'text', text: '原文。' }, { type: 'text', text: '\u200b字' })],
  ])('%s is seen', (_name, doc) => expect(fault(doc)).toBe('baseDiffers'));

  test('words inside a deleted block, seen in neither text, are seen', () => {
    const hidden = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '原文。' }] },
        { type: 'paragraph', marks: [insertion], content: [{ type: 'text', text: '藏', marks: [deletion] }] },
      ],
    };
    expect(fault(hidden)).toBe('nested');
    expect(fault(words({ type: 'text', text: '原文。', marks: [insertion, deletion] }))).toBe('nested');
  });

  test('a result that is no fragment is seen', () => {
    const cell = (type: string) => ({ type, attrs: {}, content: [{ type: 'paragraph' }] });
    const table = {
      type: 'table',
      attrs: { caption: null },
      marks: [insertion],
      content: [
        { type: 'tableRow', content: [cell('tableCell'), cell('tableCell')] },
        { type: 'tableRow', content: [cell('tableCell')] },
      ],
    };
    const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '原文。' }] }, table] };
    expect(fault(doc)).toBe('resultInvalid');
  });

  test.each([
    ['an unknown node', { type: 'doc', content: [{ type: 'script' }] }],
    ['an unknown mark', words({ type: 'text', text: 'x', marks: [{ type: 'link' }] })],
    ['a mark without id', words({ type: 'text', text: 'x', marks: [{ type: 'insertion', attrs: {} }] })],
    ['an id that is markup', words({ type: 'text', text: 'x', marks: [{ type: 'insertion', attrs: { id: '<b>' } }] })],
    ['a control character', words({ type: 'text', text: 'a\u0000b' })],
    ['another attribute on a node', { type: 'doc', content: [{ type: 'paragraph', onclick: 'x' }] }],
  ])('%s is refused', (_name, doc) => expect(reviewDocSchema.safeParse(doc).success).toBe(false));

  test('hostile depth is refused without falling over', () => {
    let deep: unknown = { type: 'paragraph' };
    for (let i = 0; i < 50_000; i += 1) deep = { type: 'listItem', content: [deep] };
    expect(reviewDocSchema.safeParse({ type: 'doc', content: [deep] }).success).toBe(false);
  });
});
