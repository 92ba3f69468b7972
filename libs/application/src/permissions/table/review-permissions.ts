import { commentLifecycle, statesFor } from '@chancery/domain';
import { BUSINESS, DEPARTMENT, EDITORS, REPORT_READERS, REVIEWERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

const OFFICE_REVIEW = grant('government', ...EDITORS, ...REVIEWERS);
/** Editors, and those who check the text before it is signed. */
const SUGGESTERS = grant('government', ...EDITORS, 'legalReviewer', 'officeReviewer');

/** The editor's desk: comments on words, tracked changes, comparing, what became of a text. */
export const reviewPermissions = {
  'review.list': {
    method: 'GET',
    path: '/cycles/:id/review',
    label: '审阅清单:各部门报送、批注与建议',
    access: OFFICE_REVIEW,
  },
  'section.outcome': {
    method: 'GET',
    path: '/sections/:id/outcome',
    label: '部分:采用情况、理由与历次修改',
    access: [...DEPARTMENT, ...REPORT_READERS],
  },
  'comparison.show': {
    method: 'GET',
    path: '/comparisons',
    label: '比较任意两稿(联络员只见本部门)',
    access: BUSINESS,
  },
  'comment.list': {
    method: 'GET',
    path: '/sections/:id/comments',
    label: '部分:批注(部门只见对其公开的)',
    access: [...DEPARTMENT, ...REPORT_READERS],
  },
  'comment.add': {
    method: 'POST',
    path: '/sections/:id/comments',
    label: '批注',
    access: OFFICE_REVIEW,
  },
  'comment.listOfVersion': {
    method: 'GET',
    path: '/versions/:id/comments',
    label: '稿本:批注',
    access: REPORT_READERS,
  },
  'comment.addToVersion': {
    method: 'POST',
    path: '/versions/:id/comments',
    label: '批注稿本',
    access: OFFICE_REVIEW,
  },
  'comment.reply': {
    method: 'POST',
    path: '/comments/:id/replies',
    label: '答复批注',
    access: [...DEPARTMENT, ...OFFICE_REVIEW],
  },
  'comment.resolve': {
    method: 'POST',
    path: '/comments/:id/resolution',
    label: '标为已处理',
    access: OFFICE_REVIEW,
    subject: 'comment',
    states: statesFor(commentLifecycle, 'resolve'),
  },
  'comment.reopen': {
    method: 'POST',
    path: '/comments/:id/reopening',
    label: '重新打开',
    access: OFFICE_REVIEW,
    subject: 'comment',
    states: statesFor(commentLifecycle, 'reopen'),
  },
  'review.show': {
    method: 'GET',
    path: '/sections/:id/review',
    label: '建议稿',
    access: SUGGESTERS,
  },
  'review.begin': {
    method: 'POST',
    path: '/sections/:id/review',
    label: '开始审改',
    access: SUGGESTERS,
  },
  'review.save': {
    method: 'PUT',
    path: '/sections/:id/review',
    label: '保存建议',
    access: SUGGESTERS,
  },
  'review.accept': {
    method: 'POST',
    path: '/sections/:id/suggestions/:suggestionId/acceptance',
    label: '采纳这条建议',
    access: grant('government', ...EDITORS),
  },
  'review.reject': {
    method: 'POST',
    path: '/sections/:id/suggestions/:suggestionId/rejection',
    label: '不采纳这条建议',
    access: grant('government', ...EDITORS),
  },
  'review.adopt': {
    method: 'POST',
    path: '/sections/:id/review/adoption',
    label: '采用审改结果',
    access: grant('government', ...EDITORS),
  },
  'review.discard': {
    method: 'POST',
    path: '/sections/:id/review/discarding',
    label: '作废建议稿',
    access: grant('government', ...EDITORS),
  },
} as const satisfies Record<string, Permission>;
