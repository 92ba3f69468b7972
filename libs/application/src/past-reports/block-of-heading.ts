import type { Block } from '@chancery/documents';
import { headsProblems } from '@chancery/intake';

const FIRST_RESPONSIBLE = /第一责任人|述法|党政主要负责人.{0,12}(?:职责|履职)/;
const PROBLEMS = /问题|不足|短板|弱项|差距|困难/;
/** 坚持问题导向、解决突出问题: what was done, not what is wrong. */
const ANSWERS_PROBLEMS = /问题导向|解决|破解|化解|整改|聚焦|针对|补齐|补短板|防范/;
const PLANS = /下一?步|下一?年度|下年|下一阶段|今后|来年|明年|打算|展望|努力方向/;
/** Words of plans that also stand in headings of what was done. */
const MAY_BE_PLANS = /安排|计划|思路/;
const REPORTS = /情况|成效|成绩|回顾|总结|落实/;
const OTHER = /^其他|其他(?:需要报告|情况|事项)/;

const tellsOfProblems = (heading: string): boolean =>
  headsProblems(heading) || (PROBLEMS.test(heading) && !ANSWERS_PROBLEMS.test(heading));
const tellsOfPlans = (heading: string): boolean =>
  PLANS.test(heading) || (MAY_BE_PLANS.test(heading) && !REPORTS.test(heading));

/** 存在问题及下一步打算: two of the required contents under one heading. */
export const holdsTwoBlocks = (heading: string): boolean => tellsOfProblems(heading) && tellsOfPlans(heading);

/**
 * Which of the required contents (厅字〔2019〕28号, 第二十四条) a heading of the first level announces, by its words; a guess
 * that a person confirms. One that announces problems and plans is counted as problems.
 */
export function blockOfHeading(heading: string): Block {
  if (FIRST_RESPONSIBLE.test(heading)) return 'firstResponsible';
  if (tellsOfProblems(heading)) return 'problems';
  if (tellsOfPlans(heading)) return 'nextSteps';
  return OTHER.test(heading) ? 'other' : 'measures';
}

/** A heading below another belongs where that one does, unless it says otherwise. */
export function blockBelow(parent: { readonly block: Block; readonly heading: string }, heading: string): Block {
  const own = blockOfHeading(heading);
  if (parent.block === 'measures') return own === 'firstResponsible' ? own : parent.block;
  return holdsTwoBlocks(parent.heading) && own === 'nextSteps' ? own : parent.block;
}
