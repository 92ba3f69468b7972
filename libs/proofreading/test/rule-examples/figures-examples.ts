import type { RuleExample } from './rule-example.js';

const ledger = [{ indicator: '复议申请', unit: '件', value: '287', lastYear: '245' }];

export const FIGURES_EXAMPLES: readonly RuleExample[] = [
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
    rule: 'figures/the-places-number-is-one',
    wrong: '全县16个乡镇建成中心。\n今后继续。全县18个乡镇实现覆盖。',
    right: '全县16个乡镇建成中心。\n今后继续。在全县3个乡镇开展试点。',
  },
  {
    rule: 'figures/no-rate-is-above-the-whole',
    wrong: '调解成功率达102%。',
    right: '调解成功率达100%，计划完成率达102%，增长率为120%。',
  },
];
