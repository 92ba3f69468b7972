import type { RuleExample } from './rule-example.js';

export const DATES_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'dates/a-document-is-printed-after-it-is-dated',
    wrong: '特此报告。\n2025年2月20日\n云岭区人民政府办公室2025年2月19日印发',
    right: '特此报告。\n2025年2月20日\n云岭区人民政府办公室2025年2月21日印发',
  },
  {
    rule: 'dates/a-report-waits-for-the-end-of-its-year',
    wrong: '2024年度报告。\n发布时间：2024-12-13 16:07:17',
    right: '2024年度报告。\n发布时间：2025-02-13 16:07:17',
    context: { year: 2024 },
  },
  { rule: 'dates/so-far-has-a-date', wrong: '截至目前，办理案件36件。', right: '截至2024年11月30日，办理案件36件。' },
  {
    rule: 'dates/figures-have-one-cutoff',
    wrong: '截至11月30日，受理36件。截至10月31日，审结20件。',
    right: '截至12月31日，受理36件。',
  },
  {
    rule: 'dates/years-are-named',
    wrong: '2024年工作情况。去年召开会议3次。',
    right: '2024年工作情况。比去年同期多3次。',
    mended: '2024年',
  },
  {
    rule: 'dates/years-fit-the-report',
    wrong: '2024年度报告\n2023年，全区推进依法行政。',
    right: '2024年度报告\n2024年，全区推进依法行政。',
    mended: '2024年',
  },
  {
    rule: 'dates/the-title-names-the-reports-year',
    wrong: '云岭区2023年度法治政府建设报告\n2024年，全区推进依法行政。',
    right: '云岭区2024年度法治政府建设报告\n2024年，全区推进依法行政。',
    mended: '2024年',
  },
  {
    rule: 'dates/earlier-years-are-meant',
    wrong: '2024年工作情况。获评2023年全省优秀案例。',
    right: '2024年工作情况。案件较2023年增长一成。',
  },
  { rule: 'dates/dates-exist', wrong: '2025年2月29日召开会议。', right: '2024年2月29日召开会议。' },
  {
    rule: 'dates/a-year-has-its-unit',
    wrong: '开展2024矛盾纠纷排查行动。',
    right: '开展“护航2024专项行动”，调解2024起纠纷。',
    mended: '2024年矛盾纠纷排查行动',
  },
  {
    rule: 'dates/plan-numbers-fit-years',
    wrong: '编制法治宣传教育的第五个五年规划（2021—2025年）。',
    right: '编制法治宣传教育的第八个五年规划（2021—2025年）。',
  },
  {
    rule: 'dates/plan-numbers-fit-years',
    wrong: '“十四五”规划圆满收官。',
    right: '“十五五”规划圆满收官。',
    context: { year: 2030 },
  },
  {
    rule: 'dates/plans-are-for-a-time-to-come',
    wrong: '2024年，全区推进改革。\n一、主要工作\n抓好落实。\n二、下一步工作安排\n2024年底前完成平台建设。',
    right: '2024年，全区推进改革。\n一、主要工作\n抓好落实。\n二、下一步工作安排\n2025年底前完成平台建设。',
  },
  {
    rule: 'dates/what-was-done-was-done-before-the-signing',
    wrong: '一、主要工作\n2025年3月召开专题会议。\n云岭区司法局\n2025年1月17日',
    right: '一、主要工作\n2024年3月召开专题会议，新条例自2025年3月1日起施行。\n云岭区司法局\n2025年1月17日',
  },
  {
    rule: 'dates/headings-name-the-reports-year',
    wrong: '2024年，全区推进改革。\n一、2023年工作情况\n抓好落实。\n二、2025年工作打算\n继续推进。',
    right: '2024年，全区推进改革。\n一、2024年工作情况\n抓好落实。\n二、2025年工作打算\n继续推进。',
    mended: '2024年',
  },
];
