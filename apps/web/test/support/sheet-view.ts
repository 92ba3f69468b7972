import type { SheetView } from '../../src/features/cycles/sheet-edits.js';

const action = (key: 'cycle.saveSheet' | 'cycle.changeMilestones') => ({
  key,
  label: '',
  method: 'PUT',
  path: '',
  reAuthentication: false,
});
const label = (key: string, ordinal: string, heading: string) => ({
  key,
  block: 'measures' as const,
  level: 1,
  ordinal,
  heading,
});

/** A sheet of two places, the first with a department that has begun. */
export function sheetView(changes: Partial<SheetView> = {}): SheetView {
  const row = (id: string, departmentId: string, departmentName: string, position: number, begun: boolean) => ({
    id,
    nodeKey: 'a',
    position,
    departmentId,
    departmentName,
    coDepartments: [],
    startsParagraph: true,
    dueOn: '2026-01-20',
    requirement: '',
    state: begun ? ('drafting' as const) : ('notAcknowledged' as const),
    stateLabel: begun ? '起草中' : '未签收',
    begun,
    removable: true,
  });
  return {
    cycleId: 'c1',
    title: '望川区2025年度法治政府建设年度报告',
    year: 2025,
    state: 'drafting',
    today: '2026-01-10',
    milestones: [
      { name: 'departmentsBy', label: '部门报送', date: '2026-01-20', latest: null, daysLeft: 10 },
      { name: 'mergedBy', label: '汇总', date: '2026-02-05', latest: null, daysLeft: 26 },
      { name: 'reportedBy', label: '上报', date: '2026-03-01', latest: '2026-03-01', daysLeft: 50 },
      { name: 'publishedBy', label: '公开', date: '2026-04-01', latest: '2026-04-01', daysLeft: 81 },
    ],
    nodes: [label('a', '一、', '主要举措'), label('b', '二、', '下一年度安排')],
    departments: [
      { id: 'd1', name: '司法局' },
      { id: 'd2', name: '财政局' },
      { id: 'd3', name: '教育局' },
    ],
    rows: [row('r1', 'd1', '司法局', 1, false), row('r2', 'd2', '财政局', 2, true)],
    actions: [action('cycle.saveSheet'), action('cycle.changeMilestones')],
    ...changes,
  };
}
