import { describe, expect, test } from '@jest/globals';
import { fragmentDocSchema, imageDigests, isEmptyDoc, plainText, type FragmentDoc } from '../src/index.js';

const accepts = (...content: unknown[]): boolean => fragmentDocSchema.safeParse({ type: 'doc', content }).success;
const paragraph = (text?: string) =>
  text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
const cell = (text?: string, attrs: object = {}, type = 'tableCell') => ({ type, attrs, content: [paragraph(text)] });
const times = (n: number, value: unknown): unknown[] => Array.from({ length: n }, () => value);
const row = (...content: unknown[]) => ({ type: 'tableRow', content });
const table = (...content: unknown[]) => ({ type: 'table', attrs: { caption: null }, content });
const item = (...content: unknown[]) => ({ type: 'listItem', content });
const list = (numbering: string, ...content: unknown[]) => ({ type: 'list', attrs: { numbering }, content });
const image = (attrs: object) => ({ type: 'image', attrs });
const PICTURE = { digest: 'a'.repeat(64), alt: '接访大厅' };

describe('lists', () => {
  const nest = (depth: number): object => list('1.', item(paragraph('x'), ...(depth > 1 ? [nest(depth - 1)] : [])));
  test('three deep, not four', () => {
    expect(accepts(nest(3))).toBe(true);
    expect(accepts(nest(4))).toBe(false);
    expect(accepts(nest(2_000))).toBe(false);
  });
  test.each<[string, unknown]>([
    ['without an item', list('1.')],
    ['with an item that is a paragraph', list('1.', paragraph('x'))],
    ['with an item that begins with a list', list('1.', item(list('1.', item(paragraph('x')))))],
    ['with an item that holds a table', list('1.', item(paragraph('x'), table(row(cell('x')))))],
    ['of a style that does not exist', list('I.', item(paragraph('x')))],
    ['without style', { type: 'list', attrs: {}, content: [item(paragraph('x'))] }],
    ['of 201 items', list('1.', ...times(201, item(paragraph('x'))))],
  ])('%s: refused', (_name, value) => expect(accepts(value)).toBe(false));
});

describe('tables', () => {
  test.each<[string, unknown]>([
    ['a grid', table(row(cell('a'), cell('b')), row(cell('c'), cell('d')))],
    ['a cell over two rows', table(row(cell('a', { rowspan: 2 }), cell('b')), row(cell('d')))],
    ['a row that is covered from above', table(row(cell('a', { rowspan: 2, colspan: 2 })), { type: 'tableRow' })],
    ['sixteen columns', table(row(...times(16, cell('a'))))],
    ['200 rows', table(...times(200, row(cell('a'))))],
  ])('%s: taken', (_name, value) => expect(accepts(value)).toBe(true));
  test.each<[string, unknown]>([
    ['no row', table()],
    ['a row without cells', table({ type: 'tableRow' })],
    ['rows of different length', table(row(cell('a'), cell('b')), row(cell('c')))],
    ['a span beyond the last row', table(row(cell('a', { rowspan: 2 })))],
    ['cells over each other', table(row(cell('a'), cell('b', { rowspan: 2 })), row(cell('c', { colspan: 2 })))],
    ['seventeen columns', table(row(...times(17, cell('a'))))],
    ['seventeen columns by spans', table(row(cell('a', { colspan: 16 }), cell('b')))],
    ['201 rows', table(...times(201, row(cell('a'))))],
    ['a span of a thousand million', table(row(cell('a', { colspan: 1e9 })))],
    ['a span of none', table(row(cell('a', { colspan: 0 })))],
    ['half a span', table(row(cell('a', { colspan: 1.5 })))],
    ['widths that are not those of the spans', table(row(cell('a', { colwidth: [10, 20] })))],
    ['a table in a cell', table(row({ type: 'tableCell', attrs: {}, content: [table(row(cell('a')))] }))],
    ['an empty cell', table(row({ type: 'tableCell', attrs: {}, content: [] }))],
    ['an unknown attribute', table(row(cell('a', { style: 'x' })))],
  ])('%s: refused', (_name, value) => expect(accepts(value)).toBe(false));
});

describe('pictures', () => {
  test('named by digest, with words for those who do not see them', () => expect(accepts(image(PICTURE))).toBe(true));
  test.each<[string, object]>([
    ['an address', { ...PICTURE, src: 'https://example.com/x.png' }],
    ['a digest that is none', { ...PICTURE, digest: '../../etc/passwd' }],
    ['no alternative text', { digest: PICTURE.digest }],
    ['an empty alternative text', { ...PICTURE, alt: '' }],
    ['blanks for alternative text', { ...PICTURE, alt: '  　' }],
    ['a picture wider than the page', { ...PICTURE, width: 157 }],
    ['a picture of no width', { ...PICTURE, width: 0 }],
  ])('%s: refused', (_name, attrs) => expect(accepts(image(attrs))).toBe(false));
  test('inside a paragraph, a list or a cell: refused', () => {
    expect(accepts({ type: 'paragraph', content: [image(PICTURE)] })).toBe(false);
    expect(accepts(list('1.', item(paragraph('x'), image(PICTURE))))).toBe(false);
    expect(accepts(table(row({ type: 'tableCell', attrs: {}, content: [image(PICTURE)] })))).toBe(false);
  });
});

describe('plainText', () => {
  const whole = fragmentDocSchema.parse({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { numbering: '（一）' }, content: [{ type: 'text', text: '立规' }] },
      list('1.', item(paragraph('甲'), list('（1）', item(paragraph('乙')))), item(paragraph('丙'))),
      {
        ...table(
          row(cell('项目', {}, 'tableHeader'), cell('数')),
          row({ ...cell('a'), content: [paragraph('b'), paragraph('c')] }, cell()),
        ),
        attrs: { caption: '表1' },
      },
      image({ ...PICTURE, caption: null }),
      image({ ...PICTURE, digest: 'b'.repeat(64), caption: '图1' }),
    ],
  });
  test('items a line without ordinals, cells by tabs, rows by lines, pictures by caption or what they show', () => {
    expect(plainText(whole).split('\n')).toEqual([
      '立规',
      '甲',
      '乙',
      '丙',
      '表1',
      '项目\t数',
      'b c\t',
      '接访大厅',
      '图1',
    ]);
  });
  test('pictures are named once each', () => {
    const twice: FragmentDoc = { type: 'doc', content: [...whole.content, ...whole.content] };
    expect(imageDigests(twice)).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
  });
  test('an empty table or list is an empty text, a picture is not', () => {
    const of = (...content: unknown[]) => isEmptyDoc(fragmentDocSchema.parse({ type: 'doc', content }));
    expect(of(table(row(cell(), cell())), list('1.', item(paragraph())))).toBe(true);
    expect(of(image(PICTURE))).toBe(false);
    expect(of(table(row(cell('0'))))).toBe(false);
  });
});
