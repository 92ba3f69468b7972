import { defineLifecycle } from '../kernel/lifecycle.js';

export type PastReportState = 'read' | 'confirmed';
export type PastReportAction = 'confirm';

/** A report of a year before this system, from its file to an outline that a cycle may begin from. */
export const pastReportLifecycle = defineLifecycle<PastReportState, PastReportAction>({
  name: 'pastReport',
  initial: 'read',
  states: { read: '待确认', confirmed: '已确认' },
  transitions: [{ action: 'confirm', label: '确认往年报告', from: ['read'], to: 'confirmed' }],
});
