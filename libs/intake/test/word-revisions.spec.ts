import { describe, expect, test } from '@jest/globals';
import { codes, importWord } from './imported-of.js';
import { paragraph as p, run, wordFile } from '@chancery/testing';

const by = (id: number) => `w:id="${id}" w:author="王敏" w:date="2026-01-05T09:30:00Z"`;
const ins = (id: number, words: string) => `<w:ins ${by(id)}>${run(words)}</w:ins>`;
const del = (id: number, words: string) =>
  `<w:del ${by(id)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;

const inserted = wordFile({ body: p(`${run('全年办理案件')}${ins(1, '十二')}${run('件，全部办结。')}`) });
const deleted = wordFile({ body: p(`${run('全年办理案件')}${del(1, '约')}${run('十二件，全部办结。')}`) });
const replaced = wordFile({
  body: p(`${run('全年办理案件')}${del(1, '十')}${ins(2, '十二')}${run('件，全部办结。')}`),
});
const commented = wordFile({
  comments: `<w:comment ${by(7)}>${p('请核对件数')}</w:comment>`,
  body: p(
    `${run('全年办理案件')}<w:commentRangeStart w:id="7"/>${run('十二件')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('，全部办结。')}`,
  ),
});
const splitMark = wordFile({
  body: p(run('本部门认真履行职责，'), `<w:rPr><w:ins ${by(1)}/></w:rPr>`) + p('各项工作有序推进。'),
});
const joinedMark = wordFile({
  body: p(run('本部门认真履行职责。'), `<w:rPr><w:del ${by(1)}/></w:rPr>`) + p('各项工作有序推进。'),
});
const moved = wordFile({
  body: `${p(`<w:moveFrom ${by(1)}>${run('第一句在前。')}</w:moveFrom>${run('第二句在后面说明情况。')}`)}${p(`<w:moveTo ${by(2)}>${run('第一句在前。')}</w:moveTo>`)}`,
});
const rows = wordFile({
  body: `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr><w:tr><w:trPr><w:del ${by(1)}/></w:trPr><w:tc>${p('丙')}</w:tc><w:tc>${p('丁')}</w:tc></w:tr></w:tbl>`,
});

describe('tracked changes and comments', () => {
  test('an insertion is listed with its author, its day, its words and its place', () => {
    const { unresolved, text } = importWord(inserted);
    expect(unresolved).toEqual([
      {
        id: 'insertion-1',
        kind: 'insertion',
        author: '王敏',
        date: '2026-01-05T09:30:00Z',
        words: '十二',
        start: 6,
        end: 8,
      },
    ]);
    expect(text).toBe('全年办理案件十二件，全部办结。');
  });

  test.each([
    ['insertion accepted', inserted, 'accept', '全年办理案件十二件，全部办结。'],
    ['insertion rejected', inserted, 'reject', '全年办理案件件，全部办结。'],
    ['deletion accepted', deleted, 'accept', '全年办理案件十二件，全部办结。'],
    ['deletion rejected', deleted, 'reject', '全年办理案件约十二件，全部办结。'],
    ['replacement rejected', replaced, 'reject', '全年办理案件十件，全部办结。'],
    ['comment taken off', commented, 'accept', '全年办理案件十二件，全部办结。'],
    ['paragraph mark inserted, rejected', splitMark, 'reject', '本部门认真履行职责，各项工作有序推进。'],
    ['paragraph mark deleted, accepted', joinedMark, 'accept', '本部门认真履行职责。各项工作有序推进。'],
    ['paragraph mark deleted, rejected', joinedMark, 'reject', '本部门认真履行职责。\n各项工作有序推进。'],
    ['move accepted', moved, 'accept', '第二句在后面说明情况。\n第一句在前。'],
    ['move rejected', moved, 'reject', '第一句在前。第二句在后面说明情况。'],
    ['row deleted, accepted', rows, 'accept', '甲\t乙'],
    ['row deleted, rejected', rows, 'reject', '甲\t乙\n丙\t丁'],
  ] as const)('%s', (_, file, decision, text) => {
    const { unresolved } = importWord(file);
    expect(unresolved.length).toBeGreaterThan(0);
    const decided = importWord(file, { decisions: Object.fromEntries(unresolved.map(({ id }) => [id, decision])) });
    expect(decided.text).toBe(text);
    expect(decided.unresolved).toEqual([]);
    expect(codes(decided)).toEqual([]);
  });

  test('a comment says what it is about', () => {
    const { unresolved, text } = importWord(commented);
    const [comment] = unresolved;
    expect(comment).toMatchObject({ kind: 'comment', author: '王敏', words: '请核对件数' });
    expect(text.slice(comment?.start, comment?.end)).toBe('十二件');
  });

  test('one decided, the other still waits', () => {
    const { unresolved } = importWord(replaced, { decisions: { 'deletion-1': 'accept' } });
    expect(unresolved.map(({ id }) => id)).toEqual(['insertion-2']);
  });

  test('every undecided one is a warning', () => {
    expect(codes(importWord(replaced))).toEqual(['DELETION_UNRESOLVED', 'INSERTION_UNRESOLVED']);
    expect(codes(importWord(commented))).toEqual(['COMMENT_UNRESOLVED']);
  });
});
