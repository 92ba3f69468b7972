import type { RuleExample } from './rule-example.js';

export const MARKS_EXAMPLES: readonly RuleExample[] = [
  { rule: 'marks/brackets-are-paired', wrong: '各镇（街道认真落实。', right: '各镇（街道）认真落实。' },
  { rule: 'marks/quotation-marks-are-paired', wrong: '抓住“关键少数，带动全局。', right: '抓住“关键少数”，带动全局。' },
  { rule: 'marks/title-marks-are-paired', wrong: '印发《工作要点，明确任务。', right: '印发《工作要点》，明确任务。' },
  {
    rule: 'marks/inner-marks-are-single',
    wrong: '印发《关于实施<办法>的通知》。',
    right: '印发《关于实施〈办法〉的通知》。',
    mended: '《关于实施〈办法〉的通知》',
  },
  {
    rule: 'marks/marks-are-full-width',
    wrong: '认真落实,全面推进。',
    right: '投入1,234万元，于16:07开始。',
    mended: '，',
  },
  { rule: 'marks/marks-are-not-doubled', wrong: '认真落实，，全面推进。', right: '认真落实，全面推进。' },
  {
    rule: 'marks/a-paragraph-ends-with-a-mark',
    wrong: '全区认真落实各项部署。推动法治政府建设取得新的进展',
    right: '全区认真落实各项部署。推动法治政府建设取得新的进展。',
    mended: '法治政府建设取得新的进展。',
  },
  {
    rule: 'marks/parallel-items-are-parted',
    wrong: '共有24名首席代办员30名联络员。',
    right: '共有24名首席代办员、30名联络员。',
    mended: '24名首席代办员、30名联络员',
  },
  {
    rule: 'marks/no-comma-before-deng',
    wrong: '公安、民政、等6个部门。',
    right: '公安、民政等6个部门，等待办理。',
    mended: '等',
  },
  {
    rule: 'marks/quoted-items-need-no-mark',
    wrong: '利用“甲微信”、“乙微信”发布。',
    right: '利用“甲微信”“乙微信”发布。',
  },
  {
    rule: 'marks/ranges-have-a-dash',
    wrong: '《规划（2021-2025年）》',
    right: '《规划（2021—2025年）》，电话0571-12345678。',
    mended: '2021—2025',
  },
  { rule: 'marks/no-stray-blanks', wrong: '认真 落实部署。', right: '认真落实部署。', mended: '认真落实部署' },
  {
    rule: 'marks/ordinals-have-no-blank',
    wrong: '1. 强化学习\n抓好学习。',
    right: '1.强化学习\n抓好学习。',
    mended: '1.强化学',
  },
  { rule: 'marks/straight-quotes-are-curved', wrong: '抓住"关键少数"不放。', right: '抓住“关键少数”不放。' },
  {
    rule: 'marks/an-ellipsis-has-six-dots',
    wrong: '学习、培训...都要抓好。',
    right: '学习、培训……都要抓好。',
    mended: '……',
  },
  {
    rule: 'marks/a-document-number-has-six-angles',
    wrong: '印发清政发（2024）第08号文件。',
    right: '印发清政发〔2024〕8号文件。',
    mended: '〔2024〕8号',
  },
  { rule: 'marks/numbers-are-written-one-way', wrong: '2024年05月启动。', right: '2024年5月启动。', mended: '5' },
  {
    rule: 'marks/no-page-remains',
    wrong: '抓好落实。\n附件：\n扫一扫在手机打开当前页',
    right: '抓好落实。\n附件：名单',
  },
  {
    rule: 'marks/no-comma-before-deng',
    wrong: '面向青少年、老年人、等群体。',
    right: '面向青少年、老年人等群体。',
    mended: '等',
  },
];
