import { defineLifecycle } from '../kernel/lifecycle.js';

export type CycleState = 'drafting' | 'inApproval' | 'signedOff' | 'issued';
export type CycleAction =
  | 'assign'
  | 'saveSheet'
  | 'changeMilestones'
  | 'remind'
  | 'merge'
  | 'sendForSignature'
  | 'returnText'
  | 'signOff'
  | 'issue';

/** A year's report of one type, from opened to issued. Text may change only while `drafting`. */
export const cycleLifecycle = defineLifecycle<CycleState, CycleAction>({
  name: 'cycle',
  initial: 'drafting',
  states: { drafting: '编审中', inApproval: '审批中', signedOff: '已签发', issued: '已印发' },
  transitions: [
    { action: 'assign', label: '任务分解', from: ['drafting'], to: 'drafting' },
    { action: 'saveSheet', label: '调整任务分解表', from: ['drafting'], to: 'drafting' },
    { action: 'changeMilestones', label: '调整时间节点', from: ['drafting'], to: 'drafting' },
    { action: 'changeMilestones', label: '调整时间节点', from: ['inApproval'], to: 'inApproval' },
    { action: 'changeMilestones', label: '调整时间节点', from: ['signedOff'], to: 'signedOff' },
    { action: 'remind', label: '催报', from: ['drafting'], to: 'drafting' },
    { action: 'merge', label: '汇总', from: ['drafting'], to: 'drafting' },
    { action: 'sendForSignature', label: '送签', from: ['drafting'], to: 'inApproval' },
    { action: 'returnText', label: '退回修改', from: ['inApproval'], to: 'drafting' },
    { action: 'signOff', label: '签发', from: ['inApproval'], to: 'signedOff' },
    { action: 'issue', label: '印发', from: ['signedOff'], to: 'issued' },
  ],
});
