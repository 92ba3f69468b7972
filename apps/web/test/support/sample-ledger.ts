import type { Ledger, LedgerRow, LedgerValue } from '../../src/features/figures/use-ledger.js';

export const LAW = 'd0000000-0000-4000-8000-000000000001';
export const MONEY = 'd0000000-0000-4000-8000-000000000002';
export const CASES = 'f0000000-0000-4000-8000-000000000001';
export const RATE = 'f0000000-0000-4000-8000-000000000002';
export const CYCLE = 'c0000000-0000-4000-8000-000000000001';

const act = (key: string) => ({ key: key as never, label: key, method: 'POST', path: '/', reAuthentication: false });

export const valueOf = (more: Partial<LedgerValue> & Pick<LedgerValue, 'id' | 'value'>): LedgerValue => ({
  departmentId: LAW,
  departmentName: '司法局',
  year: 2025,
  seq: 1,
  printed: `${more.value}卷`,
  forms: [
    { form: 'withUnit', label: '数字加单位', text: `${more.value}卷` },
    { form: 'number', label: '只用数字', text: more.value },
  ],
  cutoffDate: '2025-12-31',
  sectionId: null,
  reason: '',
  enteredBy: '王立新',
  at: '2026-01-05T02:00:00.000Z',
  standing: 'stands',
  ...more,
});

const law = valueOf({ id: 'a1', value: '180', standing: 'contested' });
const money = valueOf({
  ...{ id: 'b1', value: '185', standing: 'contested', departmentId: MONEY, departmentName: '财政局' },
  enteredBy: '李文博',
});
const enter = [act('figure.enter')];

/** An indicator on which two departments differ, used in one part; what was counted last year stands beside. */
export const contestedRow: LedgerRow = {
  indicator: {
    ...{ id: CASES, version: 3, state: 'active', stateLabel: '在用', code: 'ZB001', name: '评查案卷数', unit: '卷' },
    ...{ definition: '全年评查的行政执法案卷。', kind: 'count', decimals: 0, scope: 'government' },
    ...{ owners: [LAW, MONEY], proposedBy: null },
  },
  conflict: true,
  contests: [
    { year: 2025, cutoffDate: '2025-12-31', state: 'conflict', values: [law, money], choice: null, lastChoiceId: null },
  ],
  cells: [
    {
      ...{ departmentId: LAW, departmentName: '司法局', thisYear: law, growth: '+12.5%', actions: enter },
      lastYear: valueOf({ id: 'a0', value: '160', year: 2024, cutoffDate: '2024-12-31' }),
    },
    {
      ...{ departmentId: MONEY, departmentName: '财政局', thisYear: money, lastYear: null, growth: null },
      actions: enter,
    },
  ],
  thisYear: { printed: null, cutoffsDiffer: false },
  lastYear: { printed: '160卷', cutoffsDiffer: false },
  growth: null,
  uses: [
    {
      ...{ kind: 'section', id: 's1', label: '加强监督。', nodeKey: '一/一是', departmentName: '司法局' },
      ...{ printed: '180卷', valueId: 'a1', upToDate: false },
    },
  ],
  actions: ['figure.enter', 'figure.choose', 'indicator.change', 'indicator.retire'].map(act),
};

/** A share that nobody has entered this year. */
export const openRow: LedgerRow = {
  indicator: {
    ...{ id: RATE, version: 1, state: 'active', stateLabel: '在用', code: 'ZB002', name: '出庭应诉率', unit: '%' },
    ...{ definition: '', kind: 'percent', decimals: 1, scope: 'department', owners: [LAW], proposedBy: null },
  },
  conflict: false,
  contests: [],
  cells: [
    {
      ...{ departmentId: LAW, departmentName: '司法局', thisYear: null, growth: null, actions: enter },
      lastYear: valueOf({
        ...{ id: 'r0', value: '64.2', year: 2024, printed: '64.2%', cutoffDate: '2024-12-31' },
        forms: [{ form: 'withUnit', label: '数字加单位', text: '64.2%' }],
      }),
    },
  ],
  thisYear: { printed: null, cutoffsDiffer: false },
  lastYear: { printed: null, cutoffsDiffer: false },
  growth: null,
  uses: [],
  actions: ['figure.enter'].map(act),
};

export const sampleLedger: Ledger = {
  cycleId: CYCLE,
  cycleTitle: '望川区2025年度法治政府建设情况报告',
  year: 2025,
  today: '2026-01-10',
  wholeGovernment: true,
  departments: [
    { id: LAW, name: '司法局' },
    { id: MONEY, name: '财政局' },
  ],
  rows: [openRow, contestedRow],
  actions: [act('indicator.define')],
};

/** The same as the law department's liaison sees it. */
export const ownLedger: Ledger = {
  ...sampleLedger,
  wholeGovernment: false,
  departments: [{ id: LAW, name: '司法局' }],
  rows: sampleLedger.rows.map((row) => ({
    ...row,
    cells: row.cells.filter((cell) => cell.departmentId === LAW),
    contests: row.contests.map((contest) => ({ ...contest, values: [law] })),
    actions: [],
  })),
  actions: [act('figure.propose')],
};
