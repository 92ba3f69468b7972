import { cycleLifecycle, sectionLifecycle, statesFor } from '@chancery/domain';
import { BUSINESS, EDITORS, REPORT_READERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Dates of a cycle, the sheet, reminders, extensions and who is late. */
export const deadlinePermissions = {
  'milestone.preview': {
    method: 'GET',
    path: '/milestones',
    label: '按上报日倒排的时间节点',
    access: grant('government', ...EDITORS),
  },
  'cycle.nextYear': {
    method: 'GET',
    path: '/cycles/:id/next-year',
    label: '以此年度为底本的下一年度任务',
    access: grant('government', ...EDITORS),
  },
  'cycle.lastYear': {
    method: 'GET',
    path: '/cycles/:id/last-year',
    label: '上年度提出的安排与问题',
    access: BUSINESS,
  },
  'cycle.changeMilestones': {
    method: 'PUT',
    path: '/cycles/:id/milestones',
    label: '调整时间节点',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'changeMilestones'),
  },
  'cycle.sheet': {
    method: 'GET',
    path: '/cycles/:id/sheet',
    label: '任务分解表',
    access: REPORT_READERS,
  },
  'cycle.saveSheet': {
    method: 'PUT',
    path: '/cycles/:id/sheet',
    label: '调整任务分解表',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'saveSheet'),
  },
  'cycle.notice': {
    method: 'GET',
    path: '/cycles/:id/notice.docx',
    label: '材料报送通知(DOCX)',
    access: BUSINESS,
  },
  'cycle.remind': {
    method: 'POST',
    path: '/cycles/:id/reminders',
    label: '催报',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'remind'),
  },
  'cycle.reminders': {
    method: 'GET',
    path: '/cycles/:id/reminders',
    label: '催报记录',
    access: REPORT_READERS,
  },
  'cycle.late': {
    method: 'GET',
    path: '/cycles/:id/late',
    label: '逾期报送情况',
    access: REPORT_READERS,
  },
  'cycle.lateFile': {
    method: 'GET',
    path: '/cycles/:id/late.docx',
    label: '逾期报送通报(DOCX)',
    access: REPORT_READERS,
  },
  'section.requestExtension': {
    method: 'POST',
    path: '/sections/:id/extensions',
    label: '申请延期',
    access: grant('ownDepartment', 'liaison'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'requestExtension'),
  },
  'extension.answer': {
    method: 'POST',
    path: '/extensions/:id/answer',
    label: '答复延期申请',
    access: grant('government', ...EDITORS),
  },
} as const satisfies Record<string, Permission>;
