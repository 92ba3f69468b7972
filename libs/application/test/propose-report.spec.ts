import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '@chancery/domain';
import { outlineLabels, outlineSchema, printNodeLabel, walkOutline, type OutlineNode } from '@chancery/documents';
import { importFile } from '@chancery/intake';
import { outlineIsSound } from '../src/cycles/outline-is-sound.rule.js';
import { readingOf } from '../src/imports/import-reading.js';
import { NO_PLAN, type PastReportPlan } from '../src/past-reports/past-report-plan.js';
import { proposeReport, type ProposedReport } from '../src/past-reports/propose-report.js';

function proposed(text: string, plan: Partial<PastReportPlan> = {}): ProposedReport {
  const whole = { ...NO_PLAN, ...plan };
  const imported = importFile('报告.txt', new TextEncoder().encode(text), whole.choices);
  if (isRefusal(imported)) throw new Error(imported.code);
  const proposal = proposeReport(readingOf(imported), whole);
  expect(outlineIsSound(proposal.outline)).toBe(true);
  expect(outlineSchema.safeParse(proposal.outline).success).toBe(true);
  return proposal;
}

/** As a person reads it: level, ordinal with heading, block; `→` runs in, `+` goes on in the paragraph before. */
function tree({ outline }: ProposedReport): string[] {
  const nodes = new Map([...walkOutline(outline.nodes)].map((node) => [node.key, node]));
  return outlineLabels(outline).map((label) => {
    const { headingForm, startsParagraph, heading, block } = nodes.get(label.key) as OutlineNode;
    const words = headingForm === 'none' ? '—' : `${label.ordinal}${heading}`;
    return `${label.level} ${words} ${block}${headingForm === 'runIn' ? '→' : ''}${startsParagraph ? '' : '+'}`;
  });
}
const textOf = ({ parts, outline }: ProposedReport, name: string): readonly string[] => {
  const label = outlineLabels(outline).find((one) => printNodeLabel(one) === name);
  return parts.find(({ nodeKey }) => nodeKey === label?.key)?.paragraphs ?? [];
};
const keyOf = ({ outline }: ProposedReport, name: string): string =>
  outlineLabels(outline).find((one) => printNodeLabel(one) === name)?.key ?? '';

const REPORT = `临江市望川区人民政府关于2024年度法治政府建设情况的报告
市委、市政府：
2024年，我区深入推进法治政府建设。现将有关情况报告如下。
一、2024年主要工作和成效
（一）依法全面履行政府职能
1.持续优化营商环境。办理许可事项128件，群众满意。
2.加强普法宣传。开展普法活动60场。
（二）党政主要负责人履行推进法治建设第一责任人职责情况
区委书记主持会议12次。
（三）坚持问题导向解决突出问题
整改问题30个。
二、存在的问题和原因
一是基层执法力量不足。二是普法针对性不强。
三、2025年工作安排
（一）加强基层执法队伍建设。招录执法人员20名。
（二）提升普法实效。打造普法品牌3个。
特此报告。`;

describe('an outline is proposed of a report', () => {
  test('headings on their own line become nodes; what each holds is known, and whose block it is guessed', () => {
    const proposal = proposed(REPORT);
    expect(tree(proposal)).toEqual([
      '1 — preamble',
      '1 一、2024年主要工作和成效 measures',
      '2 （一）依法全面履行政府职能 measures',
      '2 （二）党政主要负责人履行推进法治建设第一责任人职责情况 firstResponsible',
      '2 （三）坚持问题导向解决突出问题 measures',
      '1 二、存在的问题和原因 problems',
      '1 三、2025年工作安排 nextSteps',
      '2 （一）加强基层执法队伍建设。 nextSteps→',
      '2 （二）提升普法实效。 nextSteps→',
      '1 — closing',
    ]);
    expect([proposal.title, proposal.year, proposal.depth]).toEqual([
      '临江市望川区人民政府关于2024年度法治政府建设情况的报告',
      2024,
      2,
    ]);
    expect(proposal.depths).toEqual([
      { level: 1, headings: 3, runIn: 0 },
      { level: 2, headings: 5, runIn: 2 },
      { level: 3, headings: 2, runIn: 2 },
    ]);
    expect(textOf(proposal, '引言')).toEqual(['2024年，我区深入推进法治政府建设。现将有关情况报告如下。']);
    expect(textOf(proposal, '（一）依法全面履行政府职能')).toEqual([
      '1.持续优化营商环境。办理许可事项128件，群众满意。',
      '2.加强普法宣传。开展普法活动60场。',
    ]);
    expect(textOf(proposal, '（一）加强基层执法队伍建设')).toEqual(['招录执法人员20名。']);
    expect(textOf(proposal, '结语')).toEqual(['特此报告。']);
    expect(proposal.remarks).toEqual([]);
    expect(proposal.offers).toEqual([]);
  });

  test('deeper or higher as chosen, and every node keeps its key', () => {
    const usual = proposed(REPORT);
    const deep = proposed(REPORT, { depth: 3 });
    expect(tree(deep).slice(2, 5)).toEqual([
      '2 （一）依法全面履行政府职能 measures',
      '3 1.持续优化营商环境。 measures→',
      '3 2.加强普法宣传。 measures→',
    ]);
    expect(tree(proposed(REPORT, { depth: 1 }))).toHaveLength(5);
    for (const name of ['（二）提升普法实效', '三、2025年工作安排']) expect(keyOf(deep, name)).toBe(keyOf(usual, name));
    const keys = [...walkOutline(deep.outline.nodes)].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('words, block and whether it is a heading at all are mended; mends of what is not there change nothing', () => {
    const usual = proposed(REPORT);
    const mended = proposed(REPORT, {
      mends: [
        { key: keyOf(usual, '一、2024年主要工作和成效'), heading: '主要举措和成效' },
        { key: keyOf(usual, '（一）依法全面履行政府职能'), block: 'other' },
        { key: keyOf(usual, '（三）坚持问题导向解决突出问题'), isHeading: false },
        { key: 'h99999', heading: '没有这个节点' },
      ],
    });
    expect(tree(mended).slice(1, 4)).toEqual([
      '1 一、主要举措和成效 measures',
      '2 （一）依法全面履行政府职能 other',
      '2 （二）党政主要负责人履行推进法治建设第一责任人职责情况 firstResponsible',
    ]);
    expect(textOf(mended, '（二）党政主要负责人履行推进法治建设第一责任人职责情况')).toEqual([
      '区委书记主持会议12次。',
      '（三）坚持问题导向解决突出问题',
      '整改问题30个。',
    ]);
  });

  const BARE = `2024年，我区扎实推进法治政府建设，各项工作取得进展。
一、强化组织领导。一是加强学习。组织学习12次，参加320人。二是健全制度。出台文件3件。
二、规范行政执法。一是开展评查。评查案卷180卷，合格率达标。二是加强培训。培训人员500人。
一年来，法治政府建设取得一定成效，但仍存在一些薄弱环节，主要表现在一是力量不足。二是普法不实。
2025年，我区将继续推进法治政府建设。一是充实力量。招录人员20名。二是创新普法。打造品牌3个。`;

  test('text without a heading is a node of its block without one; an offer that is taken looks like its neighbours', () => {
    const bare = proposed(BARE);
    expect(tree(bare)).toEqual([
      '1 — preamble',
      '1 一、强化组织领导。 measures→',
      '1 二、规范行政执法。 measures→',
      '1 — problems',
      '1 — nextSteps',
    ]);
    expect(bare.offers.map(({ heading, block, accepted }) => [heading, block, accepted])).toEqual([
      ['存在的不足和原因', 'problems', false],
      ['下一年度主要安排', 'nextSteps', false],
    ]);
    const one = proposed(BARE, { acceptedOffers: ['下一年度主要安排', '没有提出的标题'] });
    expect(tree(one).slice(2)).toEqual([
      '1 二、规范行政执法。 measures→',
      '1 — problems',
      '1 三、下一年度主要安排。 nextSteps→',
    ]);
    expect(keyOf(one, '三、下一年度主要安排')).toBe(bare.offers[1]?.nodeKey);
    expect(tree(proposed(BARE, { depth: 2 })).slice(-3)).toEqual([
      '1 — nextSteps',
      '2 一是充实力量。 nextSteps→+',
      '2 二是创新普法。 nextSteps→+',
    ]);
  });

  test('numbers used twice or left out are computed anew, and each difference is said', () => {
    const { outline, remarks } = proposed(
      '一、组织领导\n召开会议12次。\n三、执法监督\n评查案卷180卷。\n三、普法宣传\n开展活动60场。\n(四)队伍建设\n培训500人。',
    );
    expect(outline.numbering).toBe('一、');
    expect(remarks.map(({ message }) => message)).toEqual([
      '原文序号是“三、”,按次序编排是“二、”,请核对。',
      '原文序号是“（四）”,按次序编排是“（一）”,请核对。',
    ]);
  });

  test('siblings of several styles take the commonest, and that is said', () => {
    const text =
      '一、组织领导\n（一）健全机制\n召开会议12次。\n二、执法监督\n评查案卷180卷。\n三、普法宣传\n开展活动60场。';
    const key = keyOf(proposed(text), '一、组织领导');
    const { outline, remarks } = proposed(text, { mends: [{ key, isHeading: false }] });
    expect([outline.numbering, outline.nodes.map(({ numbered }) => numbered)]).toEqual([
      '一、',
      [false, true, true, true],
    ]);
    expect(remarks.map(({ nodeKey, message }) => [nodeKey, message])).toContainEqual([
      null,
      '同级标题的序号样式不一致(“（一）”、“一、”),统一按“一、”编排,请核对。',
    ]);
  });

  test('a style of numbers that the house lacks stays as words of the heading, and that is said', () => {
    const proposal = proposed('第一部分 工作情况\n召开会议12次。\n第二部分 存在问题\n力量不足。');
    expect(proposal.outline.nodes.map(({ heading, numbered, block }) => [heading, numbered, block])).toEqual([
      ['第一部分工作情况', false, 'measures'],
      ['第二部分存在问题', false, 'problems'],
    ]);
    expect(proposal.remarks).toHaveLength(2);
  });

  test('problems and plans under one heading are told apart below it, and that is said', () => {
    const proposal = proposed(
      '一、工作情况\n召开会议12次。\n二、存在问题及下一步打算\n（一）存在问题\n力量不足。\n（二）下一步打算\n充实力量。',
    );
    expect(tree(proposal).slice(1)).toEqual([
      '1 二、存在问题及下一步打算 problems',
      '2 （一）存在问题 problems',
      '2 （二）下一步打算 nextSteps',
    ]);
    expect(proposal.remarks.map(({ message }) => message)).toEqual([expect.stringContaining('同时写问题和下一步安排')]);
  });

  test('a text without any heading is one node, and that is said', () => {
    const proposal = proposed('今年以来工作扎实。召开会议12次。');
    expect(tree(proposal)).toEqual(['1 — preamble']);
    expect(proposal.remarks[0]?.message).toContain('没有识别出标题');
    expect(proposal.year).toBeNull();
  });
});

interface SeedSection {
  readonly path: string;
  readonly level: number;
  readonly block: string;
  readonly numbering: string;
  readonly heading: string;
  readonly runIn: boolean;
}
const SEEDS = join(process.cwd(), '../shared/seeds');
const seedNames = existsSync(SEEDS) ? ['jiaozuo-2021', 'lingdong-2022', 'panyu-2021'] : [];
const wide = (words: string): string =>
  words.replace(/[,;:()?]/g, (mark) => '，；：（）？'[',;:()?'.indexOf(mark)] as string);

(seedNames.length > 0 ? describe : describe.skip)('real reports', () => {
  test.each(seedNames)('%s: outline and blocks are those a reader found, at every depth', (name) => {
    const raw = readFileSync(join(SEEDS, `${name}.raw.txt`), 'utf8');
    const { sections, year } = JSON.parse(readFileSync(join(SEEDS, `${name}.json`), 'utf8')) as {
      sections: SeedSection[];
      year: number;
    };
    for (const depth of [1, 2, 3]) {
      const proposal = proposed(raw, { depth });
      const wanted = sections.filter(({ path, level }) => level <= depth && !path.includes('#'));
      const levelOf = ({ level }: SeedSection): number => Math.max(1, level);
      const nodes = new Map([...walkOutline(proposal.outline.nodes)].map((node) => [node.key, node]));
      const found = outlineLabels(proposal.outline).map(({ key, level, ordinal }) => ({
        level,
        words: `${ordinal}${nodes.get(key)?.heading}`,
        runIn: nodes.get(key)?.headingForm === 'runIn',
      }));
      expect(found).toEqual(
        wanted.map((one) => ({
          level: levelOf(one),
          words: wide(`${one.numbering}${one.heading}`),
          runIn: one.runIn,
        })),
      );
      // Who is responsible where no heading says so is a reader's judgement, which nobody guesses.
      const judged = wanted.map(({ block, heading }) =>
        block === 'firstResponsible' && !heading.includes('第一责任人') ? 'measures' : block,
      );
      expect(outlineLabels(proposal.outline).map(({ block }) => block)).toEqual(judged);
      expect(proposal.year).toBe(year);
    }
  });
});
