import type { RuleExample } from './rule-example.js';

const filler = '全区认真落实各项部署，推动工作取得新进展，群众获得感不断增强。'.repeat(60);
const whole = (tail: string): string => `云岭区2024年度法治政府建设情况报告\n一、主要工作\n${filler}\n${tail}`;

export const STRUCTURE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'structure/numbers-run-on',
    wrong: '一、甲事\n做好甲。\n二、乙事\n做好乙。\n二、丙事\n做好丙。',
    right: '一、甲事\n做好甲。\n二、乙事\n做好乙。\n三、丙事\n做好丙。',
  },
  {
    rule: 'structure/levels-are-not-skipped',
    wrong: '一、甲事\n1.乙事\n做好乙。',
    right: '一、甲事\n（一）乙事\n做好乙。',
  },
  {
    rule: 'structure/siblings-are-set-alike',
    wrong:
      '一、主要工作\n（一）强化学习\n做好学习。\n（二）推进改革。全面推进各项改革任务。\n（三）改善民生\n做好民生。',
    right: '一、主要工作\n（一）强化学习\n做好学习。\n（二）推进改革\n全面推进。\n（三）改善民生\n做好民生。',
  },
  {
    rule: 'structure/a-heading-has-text',
    wrong: '（一）强化学习\n（二）推进改革\n全面推进。',
    right: '（一）强化学习\n做好学习。\n（二）推进改革\n全面推进。',
  },
  {
    rule: 'structure/required-contents-are-there',
    wrong: whole('二、存在问题\n力量薄弱。\n三、下一步工作安排\n主要负责人履行第一责任人职责。'),
    right: whole('二、存在问题\n力量薄弱，原因是编制不足。\n三、下一步工作安排\n主要负责人履行第一责任人职责。'),
  },
  {
    rule: 'structure/a-list-is-led-in',
    wrong: '不足主要表现在一是力量薄弱；二是经费不足。',
    right: '不足主要表现在：一是力量薄弱；二是经费不足。',
    mended: '主要表现在：一是',
  },
  {
    rule: 'structure/a-paragraph-is-of-one-matter',
    wrong: '全区认真落实各项部署，推动工作取得新进展。'.repeat(50),
    right: '全区认真落实各项部署，推动工作取得新进展。'.repeat(5),
  },
  {
    rule: 'structure/parts-have-headings',
    wrong: `一、抓学习。全面抓好学习。\n二、抓改革。全面抓好改革。\n${'虽然取得成效，但仍存在不少薄弱环节。'.repeat(5)}`,
    right: `一、抓学习。全面抓好学习。\n二、抓改革。全面抓好改革。\n三、不足。${'虽然取得成效，但仍存在不少薄弱环节。'.repeat(5)}`,
  },
  {
    rule: 'structure/a-document-has-its-frame',
    wrong: `一、主要工作\n${filler}`,
    right: whole('云岭区人民政府\n2025年2月20日'),
  },
  {
    rule: 'structure/numbers-run-on',
    wrong: '第一部分 主要工作\n做好甲。\n第三部分 存在问题\n力量薄弱。',
    right: '第一部分 主要工作\n做好甲。\n第二部分 存在问题\n力量薄弱。',
  },
  {
    rule: 'structure/a-heading-has-text',
    wrong: '二、存在问题\n1.形式较为单一\n2.力量较为薄弱\n三、下一步安排\n继续推进。',
    right: '二、存在问题\n1.形式较为单一。\n2.力量较为薄弱。\n三、下一步安排\n继续推进。',
  },
];
