import { expect, test } from '@jest/globals';
import { outlineFindings, type OutlineNode } from '../src/index.js';

const bare = (key: string, changes: Partial<OutlineNode> = {}): OutlineNode => ({
  key,
  block: 'measures',
  heading: key,
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: null,
  children: [],
  ...changes,
});
const attachment = (key: string, changes: Partial<OutlineNode> = {}): OutlineNode =>
  bare(key, { block: 'attachment', numbered: false, ...changes });
const messages = (...nodes: OutlineNode[]): string[] =>
  outlineFindings({ numbering: '一、', nodes }).map(({ message }) => message);

test('attachments behind the text, each with a heading, are sound', () => {
  expect(messages(bare('举措'), attachment('统计表'), attachment('目录'))).toEqual([]);
});

test.each<[string, OutlineNode[], string]>([
  ['text after an attachment', [attachment('表'), bare('举措')], '附件“表”之后还有正文,附件应放在最后'],
  [
    'an attachment below a heading',
    [bare('举措', { childNumbering: '（一）', children: [attachment('表')] })],
    '附件“表”只能放在第一级',
  ],
  [
    'an attachment without a heading',
    [bare('举措'), attachment('表', { heading: '', headingForm: 'none' })],
    '附件“表”应有独立成行的标题',
  ],
  [
    'an attachment with an ordinal',
    [bare('举措'), attachment('表', { numbered: true })],
    '附件“表”的顺序号自动生成,不能再编号',
  ],
])('%s is found', (_name, nodes, message) => expect(messages(...nodes)).toEqual([message]));
