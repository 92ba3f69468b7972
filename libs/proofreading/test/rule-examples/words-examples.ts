import type { RuleExample } from './rule-example.js';

const officeHolders = [
  { name: '张思远', post: '区长', from: '2024-01-10', to: null },
  { name: '李文清', post: '副区长', from: '2022-03-01', to: null },
];

export const WORDS_EXAMPLES: readonly RuleExample[] = [
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
    rule: 'words/words-are-not-doubled',
    wrong: '罚没款677.3万万元。',
    right: '罚没款677.3万元，落实“谁执法谁普法”普法责任制。',
    mended: '万',
  },
  {
    rule: 'words/words-are-not-doubled',
    wrong: '聘请法律顾问1200名名。',
    right: '办结128件，件件有回音。',
    mended: '名',
  },
  {
    rule: 'words/set-phrases-are-whole',
    wrong: '做到“两个拥护”。',
    right: '做到“两个维护”，坚决拥护“两个确立”。',
    mended: '做到“两个维护”',
  },
  {
    rule: 'words/set-phrases-are-whole',
    wrong: '落实“谁执法谁普谁”责任制。',
    right: '落实“谁执法谁普法”责任制。',
    mended: '谁执法谁普法',
  },
  {
    rule: 'words/set-phrases-are-whole',
    wrong: '履行公众参与、专家论证、合法性审查和集体讨论决定程序。',
    right: '履行公众参与、专家论证、风险评估、合法性审查和集体讨论决定程序。',
  },
  {
    rule: 'words/words-are-spelled-right',
    wrong: '补齐工作短版。',
    right: '推出短版本，提高应诉律师水平。',
    mended: '短板',
  },
  {
    rule: 'words/vagueness-is-said-once',
    wrong: '培训人员近300余人。',
    right: '培训人员近300人，宣传120余场，超过50家。',
  },
  { rule: 'words/vagueness-is-said-once', wrong: '涉案金额3200余万元左右。', right: '涉案金额约3200万元。' },
];
