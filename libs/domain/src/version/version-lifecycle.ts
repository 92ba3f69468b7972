import { defineLifecycle } from '../kernel/lifecycle.js';

export type VersionState = 'frozen' | 'inApproval' | 'returned' | 'superseded' | 'signedOff';
export type VersionAction = 'sendForSignature' | 'approve' | 'returnForRevision' | 'signOff' | 'supersede';

/** A frozen text on its way to the leader's decision. */
export const versionLifecycle = defineLifecycle<VersionState, VersionAction>({
  name: 'version',
  initial: 'frozen',
  states: {
    frozen: '已汇总',
    inApproval: '审批中',
    returned: '已退回',
    superseded: '已被新稿取代',
    signedOff: '已签发',
  },
  transitions: [
    { action: 'sendForSignature', label: '送签', from: ['frozen'], to: 'inApproval' },
    { action: 'approve', label: '同意', from: ['inApproval'], to: 'inApproval' },
    { action: 'returnForRevision', label: '退回修改', from: ['inApproval'], to: 'returned' },
    { action: 'signOff', label: '签发', from: ['inApproval'], to: 'signedOff' },
    { action: 'supersede', label: '取代', from: ['frozen'], to: 'superseded' },
  ],
});
