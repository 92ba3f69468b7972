import { defineLifecycle } from '../kernel/lifecycle.js';

export type SectionState =
  | 'notAcknowledged'
  | 'drafting'
  | 'awaitingDepartment'
  | 'submitted'
  | 'returned'
  | 'adopted'
  | 'adoptedPartially'
  | 'declined';

export type SectionAction =
  | 'acknowledgeReceipt'
  | 'saveDraft'
  | 'submit'
  | 'submitNil'
  | 'requestExtension'
  | 'withdraw'
  | 'departmentApprove'
  | 'departmentReturn'
  | 'returnForRevision'
  | 'adopt'
  | 'adoptPartially'
  | 'decline'
  | 'rewrite'
  | 'reopen';

const DECIDED: readonly SectionState[] = ['adopted', 'adoptedPartially', 'declined'];

/** What a section (one department's text in one place of the report) goes through. */
export const sectionLifecycle = defineLifecycle<SectionState, SectionAction>({
  name: 'section',
  initial: 'notAcknowledged',
  states: {
    notAcknowledged: '未签收',
    drafting: '起草中',
    awaitingDepartment: '待部门审核',
    submitted: '已报送',
    returned: '退回修改',
    adopted: '采用',
    adoptedPartially: '部分采用',
    declined: '不采用',
  },
  transitions: [
    { action: 'acknowledgeReceipt', label: '签收', from: ['notAcknowledged'], to: 'drafting' },
    { action: 'saveDraft', label: '暂存', from: ['drafting'], to: 'drafting' },
    { action: 'saveDraft', label: '暂存', from: ['returned'], to: 'returned' },
    // A department may send again what was already decided (补报): the adopted text stands until an editor decides anew.
    { action: 'saveDraft', label: '暂存', from: ['adopted'], to: 'adopted' },
    { action: 'saveDraft', label: '暂存', from: ['adoptedPartially'], to: 'adoptedPartially' },
    { action: 'saveDraft', label: '暂存', from: ['declined'], to: 'declined' },
    { action: 'submit', label: '报送', from: ['drafting', 'returned', ...DECIDED], to: 'awaitingDepartment' },
    { action: 'submitNil', label: '零报送', from: ['drafting', 'returned'], to: 'awaitingDepartment' },
    { action: 'requestExtension', label: '申请延期', from: ['notAcknowledged'], to: 'notAcknowledged' },
    { action: 'requestExtension', label: '申请延期', from: ['drafting'], to: 'drafting' },
    { action: 'requestExtension', label: '申请延期', from: ['awaitingDepartment'], to: 'awaitingDepartment' },
    { action: 'requestExtension', label: '申请延期', from: ['returned'], to: 'returned' },
    { action: 'withdraw', label: '撤回', from: ['awaitingDepartment', 'submitted'], to: 'drafting' },
    { action: 'departmentApprove', label: '审核(部门)', from: ['awaitingDepartment'], to: 'submitted' },
    { action: 'departmentReturn', label: '部门退回', from: ['awaitingDepartment'], to: 'drafting' },
    { action: 'returnForRevision', label: '退回修改', from: ['submitted'], to: 'returned' },
    { action: 'adopt', label: '采用', from: ['submitted'], to: 'adopted' },
    { action: 'adoptPartially', label: '部分采用', from: ['submitted'], to: 'adoptedPartially' },
    { action: 'decline', label: '不采用', from: ['submitted'], to: 'declined' },
    { action: 'rewrite', label: '改写', from: ['adopted'], to: 'adopted' },
    { action: 'rewrite', label: '改写', from: ['adoptedPartially'], to: 'adoptedPartially' },
    { action: 'reopen', label: '重新审阅', from: [...DECIDED], to: 'submitted' },
  ],
});

/** States in which nothing of the department has been decided yet: the section is a gap when merging. */
export const UNDECIDED: readonly SectionState[] = [
  'notAcknowledged',
  'drafting',
  'awaitingDepartment',
  'submitted',
  'returned',
];
