import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blockText,
  flowText,
  fragmentDocSchema,
  layoutFlow,
  plainText,
  writeBodyHtml,
  type FlowBlock,
  type FlowSpan,
  type FlowTable,
  type FragmentDoc,
} from '../src/index.js';
import { anyDoc } from './arbitrary-doc.js';
import { fragment, node, report } from './build-report.js';

const text = (value: string) => ({ type: 'text', text: value });
const paragraph = (value?: string) => (value ? { type: 'paragraph', content: [text(value)] } : { type: 'paragraph' });
const heading = (numbering: string, value: string) => ({
  type: 'heading',
  attrs: { numbering },
  content: [text(value)],
});
const list = (numbering: string, ...items: unknown[][]) => ({
  type: 'list',
  attrs: { numbering },
  content: items.map((content) => ({ type: 'listItem', content })),
});
const cell = (value: string, type = 'tableCell', attrs: object = {}) => ({ type, attrs, content: [paragraph(value)] });
const row = (...content: unknown[]) => ({ type: 'tableRow', content });
const doc = (...content: unknown[]): FragmentDoc => fragmentDocSchema.parse({ type: 'doc', content });
const printed = (...docs: FragmentDoc[]): string[] =>
  layoutFlow(report([node('甲', { fragments: docs.map((one) => fragment(one)) })]))
    .blocks.slice(1)
    .map((block) => `${block.kind === 'heading' ? `H${block.level}:` : ''}${blockText(block)}`);
const tableOf = (...rows: unknown[]): FlowTable => {
  const flow = layoutFlow(
    report([node('甲', { fragments: [fragment(doc({ type: 'table', attrs: { caption: '表1' }, content: rows }))] })]),
  );
  return flow.blocks[1] as FlowTable;
};

describe('lists', () => {
  test('each item is a paragraph with its ordinal; deeper lists count anew; empty ones count for nothing', () => {
    const nested = list('（1）', [paragraph('甲一')], [paragraph('甲二')]);
    const outer = list('1.', [paragraph('甲'), nested, paragraph('甲续')], [paragraph()], [paragraph('乙')]);
    expect(printed(doc(paragraph('引。'), outer))).toEqual(['引。', '1.甲', '（1）甲一', '（2）甲二', '甲续', '2.乙']);
  });
  test('一是 runs in', () => {
    const items = list('一是', [paragraph('立规。')], [paragraph('执法。')]);
    expect(printed(doc(paragraph('主要抓两件事。'), items, paragraph('另起。')))).toEqual([
      '主要抓两件事。一是立规。二是执法。',
      '另起。',
    ]);
  });
  test('without numbering they are paragraphs', () => {
    expect(printed(doc(list('none', [paragraph('甲')], [paragraph('乙')])))).toEqual(['甲', '乙']);
  });
  test('more than 99 items are still printed', () => {
    const items = Array.from({ length: 120 }, () => [paragraph('项')]);
    expect(printed(doc(list('一、', ...items))).at(-1)).toBe('120、项');
  });
});

describe('headings inside a fragment', () => {
  test('are numbered by their style; a higher one begins the lower anew', () => {
    const one = doc(
      heading('（一）', '甲'),
      heading('1.', '子'),
      heading('1.', '丑'),
      heading('（一）', '乙'),
      heading('1.', '寅'),
    );
    expect(printed(one)).toEqual(['H2:（一）甲', 'H3:1.子', 'H3:2.丑', 'H2:（二）乙', 'H3:1.寅']);
  });
  test('go on over the fragments of one node, and its children after them', () => {
    expect(printed(doc(heading('（一）', '甲')), doc(heading('（一）', '乙'), paragraph('文。')))).toEqual([
      'H2:（一）甲',
      'H2:（二）乙',
      '文。',
    ]);
    const child = node('子', { key: 'c' });
    const parent = node('父', {
      childNumbering: '（一）',
      fragments: [fragment(doc(heading('（一）', '甲')))],
      children: [child],
    });
    expect(layoutFlow(report([parent])).ordinals).toEqual({ 父: '一、', c: '（二）' });
  });
  test('without a style they carry no number and count for none', () => {
    expect(printed(doc(heading('（一）', '甲'), heading('none', '附说'), heading('（一）', '乙')))).toEqual([
      'H2:（一）甲',
      'H3:附说',
      'H2:（二）乙',
    ]);
  });
  test('nothing goes on in their line', () => {
    expect(printed(doc(heading('1.', '甲')), doc(paragraph('文。')))).toEqual(['H2:1.甲', '文。']);
  });
});

describe('tables', () => {
  const th = (value: string, attrs: object = {}) => cell(value, 'tableHeader', attrs);
  test('rows of headers at the top stand again; what heads a column or a row says so', () => {
    const table = tableOf(row(th('项目'), th('数')), row(th('受理'), cell('31')));
    expect(table.headerRows).toBe(1);
    expect(table.rows.map((cells) => cells.map(({ heads }) => heads))).toEqual([
      ['column', 'column'],
      ['row', null],
    ]);
    expect(blockText(table)).toBe('表1\n项目\t数\n受理\t31');
  });
  test('a header cell that reaches into the body keeps its row out of the head', () => {
    expect(tableOf(row(th('甲', { rowspan: 2 }), th('乙')), row(cell('1'))).headerRows).toBe(0);
  });
  test('columns are as wide as drawn, or as their words', () => {
    const drawn = tableOf(
      row(cell('甲', 'tableCell', { colwidth: [300] }), cell('乙', 'tableCell', { colwidth: [100] })),
    );
    expect(drawn.columns).toEqual([0.75, 0.25]);
    const [narrow, wide] = tableOf(row(cell('1'), cell('行政执法案卷评查情况'))).columns;
    expect(wide).toBeGreaterThan((narrow ?? 1) * 2);
  });
  test('an empty one prints nothing, and text after one starts a paragraph', () => {
    const empty = {
      type: 'table',
      attrs: { caption: null },
      content: [row({ type: 'tableCell', attrs: {}, content: [paragraph()] })],
    };
    expect(printed(doc(paragraph('甲'), empty))).toEqual(['甲']);
    const full = { type: 'table', attrs: { caption: null }, content: [row(cell('1'))] };
    expect(printed(doc(full), doc(paragraph('乙')))).toEqual(['1', '乙']);
  });
  test('HTML: caption, columns, head with scope, merged cells', () => {
    const table = tableOf(row(th('项目'), th('件数', { colspan: 2 })), row(cell('<b>'), cell('1'), cell('2')));
    const html = writeBodyHtml({ blocks: [table], ordinals: {} }, () => ({ source: '', width: 1, height: 1 }));
    expect(html).toMatch(/<caption>表1<\/caption><colgroup><col class="w\d+"><col class="w\d+">/);
    expect(html).not.toContain('style');
    expect(html).toContain(
      '<thead><tr><th scope="col">项目</th><th colspan="2" scope="colgroup">件数</th></tr></thead>',
    );
    expect(html).toContain('<tbody><tr><td>&#x3C;b></td><td>1</td><td>2</td></tr></tbody></table>');
  });
});

describe('pictures', () => {
  const image = { type: 'image', attrs: { digest: 'a'.repeat(64), alt: '大"厅', width: 80, caption: '图1 接访' } };
  test('stand alone; HTML takes them from where it is told', () => {
    const flow = layoutFlow(
      report([node('甲', { fragments: [fragment(doc(paragraph('前'), image, paragraph('后')))] })]),
    );
    expect(flowText(flow).split('\n')).toEqual(['一、甲', '前', '〔图：图1 接访〕', '后']);
    expect(writeBodyHtml(flow, ({ digest, width }) => ({ source: `/p/${digest}`, width, height: 40 }))).toContain(
      `<figure><img src="/p/${'a'.repeat(64)}" alt="大&#x22;厅" width="302" height="151"><figcaption>图1 接访</figcaption></figure>`,
    );
  });
});

const spansOf = (block: FlowBlock): readonly FlowSpan[] => {
  const caption = 'caption' in block && block.caption ? [block.caption] : [];
  if (block.kind === 'table') return [...caption, ...block.rows.flat().flatMap((one) => one.paragraphs.flat())];
  if (block.kind === 'attachment') return [block.title];
  return block.kind === 'image' ? caption : block.spans;
};

test('for every text: offsets of spans, cells included, point into its plain text, and no word is lost', () => {
  fc.assert(
    fc.property(anyDoc, (one) => {
      const spans = layoutFlow(report([node('', { fragments: [fragment(one)] })])).blocks.flatMap(spansOf);
      const whole = plainText(one);
      const own = spans.filter((span) => span.source.offset !== undefined);
      for (const span of own) {
        const at = span.source.offset ?? 0;
        expect(whole.slice(at, at + span.text.length)).toBe(span.text);
      }
      const bare = (value: string) => value.replace(/\s/g, '');
      const alts = one.content.flatMap((b) => (b.type === 'image' && b.attrs.caption === null ? [b.attrs.alt] : []));
      const said = bare(own.map((span) => span.text).join('') + alts.join(''));
      expect([...said].sort()).toEqual([...bare(whole)].sort());
    }),
  );
});
