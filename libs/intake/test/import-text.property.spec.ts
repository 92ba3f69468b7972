import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { fragmentDocSchema } from '@chancery/documents';
import fc from 'fast-check';
import { changeId, importFile, isUndoable, undoChanges, type Imported } from '../src/index.js';
import { importHtml, importText } from './imported-of.js';

/** Pieces of which reports and pages are made, in any order and number. */
const piece = fc.constantFrom(
  '一、',
  '二、',
  '（一）',
  '(二)',
  '1.',
  '2、',
  '（1）',
  '①',
  '一是',
  '二是',
  '第一，',
  '首先，',
  '第一部分 ',
  '加强组织领导',
  '全面依法履职',
  '。',
  '，',
  ',',
  ';',
  ':',
  '；',
  '：',
  '?',
  '(',
  ')',
  '“',
  '”',
  '《',
  '》',
  '\n',
  '\r\n',
  '\r',
  '\v',
  '\u2028',
  ' ',
  '\u00a0',
  '\u3000',
  '\t',
  '\u200b',
  '\ufeff',
  '\u001f',
  '2023年',
  '12次',
  '3.5%',
  '国发〔2021〕5号',
  'https://www.example.gov.cn/a,b',
  '首页 > 政务公开',
  '打印本页',
  '第2页',
  '— 3 —',
  '扫一扫在手机打开当前页',
  '来源：某局',
  '附件：',
  '某某区人民政府',
  '2023年1月5日',
  '特此报告。',
  '关于2022年度法治政府建设情况的报告',
  '还存在一些问题',
  '𠀀',
  '\ud800',
  'abc',
);
const report = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(report, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 200 }));

/** As it would be in a file. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

function checkOffsets({ text, outline, changes, warnings, blocks, unresolved }: Imported): void {
  for (const { start, end } of [...outline, ...changes, ...warnings, ...blocks, ...unresolved]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { start, end, numbering, heading } of outline) expect(text.slice(start, end)).toBe(numbering + heading);
  for (const { start, end, after } of changes) expect(text.slice(start, end)).toBe(after);
}

describe('import of any text', () => {
  test('offsets lie in the text and say what stands there; all changes undone give back the source', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (source, keepMarks) => {
        // What cannot be encoded cannot be in a file.
        const text = wellFormed(source);
        const imported = importText(text === '' ? '一' : text, { keepMarks });
        checkOffsets(imported);
        expect(undoChanges(imported.text, imported.changes)).toBe(text === '' ? '一' : text);
      }),
      { numRuns: 1500 },
    );
  });

  test('a text that begins as an archive does is a text; an archive without its members is broken', () => {
    expect(importText('PK赛第一名。').text).toBe('PK赛第一名。');
    for (const record of ['PK\u0005\u0006', 'PK\u0001\u0002', 'PK\u0007\u0008']) {
      const outcome = importFile('报告.txt', new TextEncoder().encode(record));
      expect(isRefusal(outcome) && outcome.code).toBe('FILE_BROKEN');
    }
  });

  test('one change undone is that change and nothing else', () => {
    fc.assert(
      fc.property(report, fc.nat(), (source, pick) => {
        const imported = importText(`开头。\n${source}`);
        const change = imported.changes[pick % Math.max(1, imported.changes.length)];
        if (!change) return;
        const undone = undoChanges(imported.text, [change]);
        expect(undone).toBe(imported.text.slice(0, change.start) + change.before + imported.text.slice(change.end));
      }),
      { numRuns: 300 },
    );
  });

  test('a change taken back by its id is that change and nothing else, and can be taken back with others', () => {
    fc.assert(
      fc.property(report, fc.nat(), (source, pick) => {
        const whole = wellFormed(`开头。\n${source}`);
        const { text, changes } = importText(whole);
        const undoable = changes.filter(isUndoable);
        const change = undoable[pick % Math.max(1, undoable.length)];
        if (!change) return;
        const again = importText(whole, { undone: [changeId(change)] });
        const taken = changes.filter((one) => changeId(one) === changeId(change));
        expect(again.text).toBe(undoChanges(text, taken));
        expect(again.changes.map(changeId)).toEqual(changes.map(changeId).filter((id) => id !== changeId(change)));
        checkOffsets(again);
        const all = importText(whole, { undone: changes.map(changeId) });
        expect(all.text).toBe(whole);
        expect(all.changes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('blocks make a fragment that the model accepts, whatever is taken back', () => {
    fc.assert(
      fc.property(report, fc.infiniteStream(fc.boolean()), (source, picks) => {
        const whole = wellFormed(`一、总体情况\n本年度工作稳步推进，成效明显。\n${source}`);
        const undone = importText(whole)
          .changes.filter(isUndoable)
          .filter(() => picks.next().value)
          .map(changeId);
        const { text, blocks } = importText(whole, { undone });
        // What is all head and title has no body, and nothing that could be taken.
        if (text === '') return;
        const content = blocks.map(({ block }) => block);
        expect(fragmentDocSchema.safeParse({ type: 'doc', content }).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('blocks make a fragment that the model accepts', () => {
    fc.assert(
      fc.property(report, (source) => {
        const first = importText(`一、总体情况\n本年度工作稳步推进，成效明显。\n${source}\n各项任务全面完成。`);
        const blocks = first.blocks.map(({ block }) => block);
        if (first.text !== '') expect(fragmentDocSchema.safeParse({ type: 'doc', content: blocks }).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('random bytes are text, or refused; never an exception', () => {
    const name = fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.doc', 'a', '报告.wps');
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
    );
    fc.assert(
      fc.property(name, magic, fc.uint8Array({ maxLength: 400 }), (file, head, rest) => {
        const outcome = importFile(file, new Uint8Array([...head, ...rest]));
        if (!isRefusal(outcome)) checkOffsets(outcome);
      }),
      { numRuns: 1500 },
    );
  });

  test('HTML of any shape', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'h1',
      'h2',
      'span',
      'b',
      'table',
      'tr',
      'td',
      'th',
      'ol',
      'ul',
      'li',
      'sup',
      'ins',
      'del',
      'script',
      'style',
      'nav',
    );
    const html = fc
      .array(
        fc.oneof(
          piece,
          tag.map((name) => `<${name}>`),
          tag.map((name) => `</${name}>`),
          fc.constant('<br>'),
          fc.constant('<td colspan=3 rowspan=2>'),
        ),
        { maxLength: 80 },
      )
      .map((parts) => `<html>${parts.join('')}`);
    fc.assert(
      fc.property(html, (source) => {
        const imported = importHtml(wellFormed(source));
        checkOffsets(imported);
        const blocks = imported.blocks.map(({ block }) => block);
        if (blocks.length > 0)
          expect(fragmentDocSchema.safeParse({ type: 'doc', content: blocks }).error).toBeUndefined();
      }),
      { numRuns: 800 },
    );
  });
});
