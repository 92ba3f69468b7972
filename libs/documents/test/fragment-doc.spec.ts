import { describe, expect, test } from '@jest/globals';
import {
  docOfText,
  fragmentDocSchema,
  isEmptyDoc,
  MARK_TABLE,
  MAX_FRAGMENT_LENGTH,
  NODE_TABLE,
  plainText,
  proseMirrorSpec,
} from '../src/index.js';

const accepts = (value: unknown): boolean => fragmentDocSchema.safeParse(value).success;
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (value: string) => ({ type: 'text', text: value });
const figure = (attrs: object) => ({ type: 'figureReference', attrs });
const FIGURE = { indicator: 'a', valueVersion: 'b', text: '12' };

describe('fragmentDocSchema', () => {
  test('takes every node and mark of the table, unchanged', () => {
    const whole = doc(
      paragraph({ ...text('正文\t列'), marks: Object.keys(MARK_TABLE).map((type) => ({ type })) }, figure(FIGURE)),
      { type: 'paragraph' },
    );
    expect(fragmentDocSchema.parse(whole)).toEqual(whole);
  });

  test.each<[string, unknown]>([
    ['no content', { type: 'doc' }],
    ['no block', doc()],
    ['an unknown block', doc({ type: 'blockquote', content: [] })],
    ['an unknown inline', doc(paragraph({ type: 'image', attrs: { src: 'file:///etc/passwd' } }))],
    ['a text at block level', doc(text('x'))],
    ['a doc inside a doc', doc(doc(paragraph(text('x'))))],
    ['an unknown mark', doc(paragraph({ ...text('x'), marks: [{ type: 'link' }] }))],
    ['an attribute on a mark', doc(paragraph({ ...text('x'), marks: [{ type: 'strong', attrs: { href: 'x' } }] }))],
    ['an attribute on a paragraph', doc({ type: 'paragraph', attrs: { style: 'x' } })],
    ['an unknown attribute of a figure', doc(paragraph(figure({ ...FIGURE, extra: 'x' })))],
    ['a missing attribute of a figure', doc(paragraph(figure({ indicator: 'a', text: '1' })))],
    ['a number where a figure has text', doc(paragraph(figure({ ...FIGURE, text: 12 })))],
    ['an empty text node', doc(paragraph(text('')))],
    ['a null', null],
    ['an array', []],
    ['a text of an object', doc(paragraph({ type: 'text', text: { toString: 'x' } }))],
  ])('refuses %s', (_name, value) => expect(accepts(value)).toBe(false));

  test.each<[string, string]>([
    ['NUL', 'a\u0000b'],
    ['newline', 'a\nb'],
    ['carriage return', 'a\rb'],
    ['escape', 'a\u001bb'],
    ['delete', 'a\u007fb'],
    ['a lone high surrogate', 'a\ud842b'],
    ['a lone low surrogate', 'a\udfb7b'],
    ['U+FFFE', 'a\ufffeb'],
    ['U+FFFF', 'a\uffffb'],
  ])('refuses %s in text and in a figure', (_name, value) => {
    expect(accepts(doc(paragraph(text(value))))).toBe(false);
    expect(accepts(doc(paragraph(figure({ ...FIGURE, text: value }))))).toBe(false);
  });

  test.each(['𠮷𡈽', '凞', 'ﾊ', 'é', '㐂', '　全角'])('takes %s as it is', (value) => {
    expect(fragmentDocSchema.parse(doc(paragraph(text(value))))).toEqual(doc(paragraph(text(value))));
  });

  test('refuses a fragment that is too long, in one text or in many', () => {
    const half = '字'.repeat(MAX_FRAGMENT_LENGTH / 2);
    expect(accepts(doc(paragraph(text(half), text(half))))).toBe(true);
    expect(accepts(doc(paragraph(text(half), text(`${half}字`))))).toBe(false);
    expect(accepts(doc(paragraph(text(`${half}${half}字`))))).toBe(false);
  });

  test('refuses hostile depth without falling over', () => {
    let deep: unknown = text('x');
    for (let i = 0; i < 50_000; i += 1) deep = { type: 'paragraph', content: [deep] };
    expect(accepts(doc(deep))).toBe(false);
    let nest: unknown = 'x';
    for (let i = 0; i < 50_000; i += 1) nest = { nest };
    expect(accepts({ ...doc(paragraph(text('x'))), nest })).toBe(false);
  });

  test('refuses keys that reach into prototypes', () => {
    const hostile: unknown = JSON.parse('{"type":"doc","content":[{"type":"paragraph"}],"__proto__":{"x":1}}');
    expect(accepts(hostile)).toBe(false);
  });
});

test('proseMirrorSpec has exactly the nodes, marks and attributes of the table', () => {
  const spec = proseMirrorSpec();
  expect(Object.keys(spec.nodes)).toEqual(Object.keys(NODE_TABLE));
  expect(Object.keys(spec.marks)).toEqual(Object.keys(MARK_TABLE));
  expect(spec.nodes.paragraph).toEqual({ content: 'inline*', group: 'block' });
  expect(spec.nodes.figureReference).toEqual({
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { indicator: {}, valueVersion: {}, text: {} },
  });
});

describe('plain text', () => {
  test('docOfText and plainText are inverse where no line is empty', () => {
    expect(plainText(docOfText('一行。\r\n\r\n二行。'))).toBe('一行。\n二行。');
  });
  test('white space alone is an empty fragment', () => {
    expect(isEmptyDoc(docOfText(' \u3000'))).toBe(true);
    expect(isEmptyDoc(docOfText(''))).toBe(true);
    expect(isEmptyDoc(docOfText('。'))).toBe(false);
  });
});
