import type { ProofreadingContext } from '../src/report/proofreading-context.js';

/** A text that breaks a rule, and one near it that does not. */
export interface RuleExample {
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
  readonly context?: ProofreadingContext;
  /** What stands in the place of the excerpt once the suggestion is taken. */
  readonly mended?: string;
}

const filler = '全区认真落实各项部署，推动工作取得新进展，群众获得感不断增强。'.repeat(60);
const whole = (tail: string): string => `云岭区2024年度法治政府建设情况报告\n一、主要工作\n${filler}\n${tail}`;

const ledger = [{ indicator: '复议申请', unit: '件', value: '287', lastYear: '245' }];
const officeHolders = [
  { name: '张思远', post: '区长', from: '2024-01-10', to: null },
  { name: '李文清', post: '副区长', from: '2022-03-01', to: null },
];

/** At least one for each rule; the test checks that none is missing. */
export const RULE_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'figures/claims-hold',
    wrong: '清理文件64件，其中保留41件、废止15件、修改9件。',
    right: '清理文件65件，其中保留41件、废止15件、修改9件。',
  },
  {
    rule: 'figures/a-figure-is-told-alike',
    wrong: '受理行政复议申请265件。\n今后继续。全年受理行政复议申请256件。',
    right: '受理行政复议申请265件。\n今后继续。全年受理行政复议申请265件。',
  },
  {
    rule: 'figures/a-figure-agrees-with-the-ledger',
    wrong: '收到复议申请278件。',
    right: '收到复议申请287件，上年为245件。',
    context: { ledger },
    mended: '287件',
  },
  {
    rule: 'figures/no-more-people-than-there-are',
    wrong: '组织56名执法人员参加培训。全局现有执法人员45名。',
    right: '组织36名执法人员参加培训。全局现有执法人员45名。',
  },
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
    rule: 'words/set-phrases-are-whole',
    wrong: '以习近平新时代特色社会主义思想为指导。',
    right: '以习近平新时代中国特色社会主义思想为指导，学习习近平法治思想。',
    mended: '习近平新时代中国特色社会主义思想',
  },
  { rule: 'words/words-are-spelled-right', wrong: '着力疏通赌点。', right: '着力疏通堵点。', mended: '堵点' },
  {
    rule: 'words/de-is-the-right-one',
    wrong: '为了更好的服务企业发展。',
    right: '提供更好的服务环境，更好地服务企业。',
    mended: '更好地服务',
  },
  {
    rule: 'words/words-are-not-doubled',
    wrong: '扎实推进推进各项工作。',
    right: '扎实推进各项工作，一步一步落实，目的的确明确。',
    mended: '推进',
  },
  {
    rule: 'words/sentences-are-told-once',
    wrong: '全区认真落实各项部署并取得新的进展。工作有序。全区认真落实各项部署并取得新的进展。',
    right: '全区认真落实各项部署并取得新的进展。工作有序。',
  },
  {
    rule: 'words/text-is-this-years',
    wrong:
      '建立重点企业法律服务联络员制度，为48家企业开展法治体检，提出法律建议133条，帮助企业防范经营风险，受到企业和群众的普遍欢迎和好评。',
    right:
      '推行跨部门综合监管，制定联合检查清单，减少重复入企次数，各部门数据在同一平台上归集共享，让企业把精力用在生产经营和技术创新上面。',
    context: {
      others: [
        {
          name: '上年报告',
          text: '建立重点企业法律服务联络员制度，为36家企业开展法治体检，提出法律建议98条，帮助企业防范经营风险，受到企业和群众的普遍欢迎和好评。',
        },
      ],
    },
  },
  {
    rule: 'words/prepositions-are-not-stacked',
    wrong: '会议就对创建工作进行部署。',
    right: '会议就创建工作进行部署。',
  },
  {
    rule: 'words/a-sentence-says-something',
    wrong: '对小作坊备案，小餐饮备案、小超市备案和现场制售备案。',
    right: '对小作坊备案、小餐饮备案实行告知承诺。',
  },
  {
    rule: 'words/media-have-title-marks',
    wrong: '做法被法治日报头版报道。',
    right: '做法被《法治日报》头版报道。',
    mended: '《法治日报》',
  },
  {
    rule: 'words/slogans-have-quotation-marks',
    wrong: '打通服务群众最后一公里。',
    right: '打通服务群众“最后一公里”。',
    mended: '“最后一公里”',
  },
  {
    rule: 'words/names-of-laws-are-whole',
    wrong: '学习《优化营商环竞条例》。',
    right: '学习《优化营商环境条例》《某市优化营商环境办法》。',
    mended: '《优化营商环境条例》',
  },
  {
    rule: 'words/a-titles-kind-stands-inside',
    wrong: '印发《工作实施方案》的通知。',
    right: '印发《关于印发工作实施方案的通知》。',
  },
  {
    rule: 'words/office-holders-are-in-office',
    wrong: '区长张思元主持会议。',
    right: '区长张思远主持会议，副区长李文清参加。',
    context: { officeHolders, year: 2024 },
    mended: '区长张思远',
  },
  {
    rule: 'persons/citizens-are-not-named',
    wrong: '受援人王建国，因工伤申请援助。',
    right: '受援人王某，因工伤申请援助，当事人方便快捷办事。',
    mended: '王某',
  },
  {
    rule: 'persons/identity-numbers-are-left-out',
    wrong: '号码11010519491231002X。',
    right: '统一编号110105194912310。',
  },
  { rule: 'persons/telephone-numbers-are-left-out', wrong: '电话13800138000。', right: '拨打12345热线。' },
  { rule: 'persons/account-numbers-are-left-out', wrong: '账号6222020200112233445。', right: '编号6222020200112233。' },
];
