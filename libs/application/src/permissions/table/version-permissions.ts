import { statesFor, versionLifecycle } from '@chancery/domain';
import { EDITORS, REPORT_READERS, REVIEWERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

/** Merged versions: reading, approval, sign-off. */
export const versionPermissions = {
  'version.show': {
    method: 'GET',
    path: '/versions/:id',
    label: '稿本:全文、意见与现在可用的操作',
    access: REPORT_READERS,
  },
  'version.provenance': {
    method: 'GET',
    path: '/versions/:id/provenance',
    label: '稿本:每段文字的来源',
    access: REPORT_READERS,
  },
  'version.sendForSignature': {
    method: 'POST',
    path: '/versions/:id/sending',
    label: '送签',
    access: grant('government', ...EDITORS),
    subject: 'version',
    states: statesFor(versionLifecycle, 'sendForSignature'),
  },
  'version.approve': {
    method: 'POST',
    path: '/versions/:id/approvals',
    label: '同意',
    access: grant('stage', 'chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader'),
    subject: 'version',
    states: statesFor(versionLifecycle, 'approve'),
  },
  'version.returnForRevision': {
    method: 'POST',
    path: '/versions/:id/returns',
    label: '退回修改',
    access: grant('stage', 'chiefEditor', ...REVIEWERS),
    subject: 'version',
    states: statesFor(versionLifecycle, 'returnForRevision'),
  },
  'version.signOff': {
    method: 'POST',
    path: '/versions/:id/sign-off',
    label: '签发(受书面授权者为代签)',
    access: [
      ...grant('stage', 'principalLeader'),
      { relation: 'authorised', posts: ['deputyLeader', 'officeReviewer'] },
    ],
    reAuthentication: 'spent',
    secondFactor: true,
    subject: 'version',
    states: statesFor(versionLifecycle, 'signOff'),
  },
  'version.reading': {
    method: 'GET',
    path: '/versions/:id/reading',
    label: '审签:环节、意见、与上次所见相比、现在可用的操作',
    access: REPORT_READERS,
  },
  'version.noteView': {
    method: 'POST',
    path: '/versions/:id/views',
    label: '记录已阅看',
    access: REPORT_READERS,
  },
  'version.requestProof': {
    method: 'POST',
    path: '/versions/:id/proof',
    label: '制清样',
    access: REPORT_READERS,
  },
  'version.proof': {
    method: 'GET',
    path: '/versions/:id/proof',
    label: '清样(PDF)',
    access: REPORT_READERS,
  },
  'authorisation.grant': {
    method: 'POST',
    path: '/authorisations',
    label: '授权代签',
    access: grant('government', 'principalLeader'),
  },
  'authorisation.list': {
    method: 'GET',
    path: '/authorisations',
    label: '代签授权',
    access: REPORT_READERS,
  },
  'authorisation.delegates': {
    method: 'GET',
    path: '/authorisations/delegates',
    label: '可受权代签的人员',
    access: grant('government', 'principalLeader'),
  },
  'authorisation.revoke': {
    method: 'POST',
    path: '/authorisations/:id/revocation',
    label: '撤销授权',
    access: grant('government', 'principalLeader'),
  },
} as const satisfies Record<string, Permission>;
