import { describe, expect, test } from '@jest/globals';
import {
  attachmentLabel,
  attachmentNames,
  flowText,
  isWideTable,
  layoutFlow,
  partsOfFlow,
  writeAttachmentsHtml,
} from '../src/index.js';
import { fragment, node, report } from './build-report.js';

const noPicture = (): never => {
  throw new Error('there is no picture');
};
const flow = layoutFlow(
  report([
    node('甲', { fragments: [fragment('前文。')] }),
    node('情况统计表', {
      block: 'attachment',
      numbered: false,
      fragments: [fragment('表前说明。')],
      childNumbering: '一、',
      children: [node('总体情况', { fragments: [fragment('均已办结。')] })],
    }),
    node('典型案例', { block: 'attachment', numbered: false, fragments: [fragment('案例一。')] }),
  ]),
);

describe('attachments with a text of their own', () => {
  test('take no ordinal from the text, and their own begin at one', () => {
    expect(flowText(flow).split('\n')).toEqual([
      '一、甲',
      '前文。',
      '情况统计表',
      '表前说明。',
      '一、总体情况',
      '均已办结。',
      '典型案例',
      '案例一。',
    ]);
  });
  test('are apart from what is signed', () => {
    const { body, attachments } = partsOfFlow(flow);
    expect(body).toHaveLength(2);
    expect(attachments.map(({ title, blocks }) => [title.text, blocks.length])).toEqual([
      ['情况统计表', 3],
      ['典型案例', 1],
    ]);
    expect(attachmentNames(flow)).toEqual(['情况统计表', '典型案例']);
  });
  test('are numbered where there are several, those without a text counted in', () => {
    expect([attachmentLabel(1, 1), attachmentLabel(2, 3)]).toEqual(['附件', '附件2']);
    const html = writeAttachmentsHtml(flow, 3, noPicture);
    expect(html).toContain(
      '<p class="attachment-label">附件1</p><h2 class="attachment-title">情况统计表</h2><p>表前说明。</p>',
    );
    expect(html).toContain('<p class="attachment-label">附件2</p>');
  });
});

describe('isWideTable', () => {
  const cell = (text: string, colspan = 1) => ({
    heads: null,
    colspan,
    rowspan: 1,
    paragraphs: [[{ text, role: 'text' as const, marks: [], style: null, source: { nodeKey: 'a' } }]],
  });
  const table = (columns: number, text: string) => ({
    columns: Array.from({ length: columns }, () => 1 / columns),
    rows: [Array.from({ length: columns }, () => cell(text))],
  });
  test('a few columns of many words wrap; many columns of figures cannot', () => {
    expect(isWideTable(table(5, '各单位按照职责分工推进法治政府建设各项工作'))).toBe(false);
    expect(isWideTable(table(8, '1,234'))).toBe(false);
    expect(isWideTable(table(14, '1,234'))).toBe(true);
    expect(isWideTable(table(7, '柳政发〔2026〕12345号'))).toBe(true);
  });
  test('a merged cell needs no more than its columns', () => {
    const wide = { columns: [0.5, 0.5], rows: [[cell('1234567890'.repeat(12), 2)], [cell('1'), cell('2')]] };
    expect(isWideTable(wide)).toBe(false);
  });
});
