import {
  cycleLifecycle,
  dispatchLifecycle,
  sectionLifecycle,
  statesFor,
  versionLifecycle,
  type Post,
} from '@chancery/domain';

/**
 * How the actor stands to the thing.
 * `government`: any of the actor's own government (other governments' rows do not exist for it);
 * `ownDepartment`: the post is held in the thing's department; `stage`: the post is the one whose decision is due;
 * `authorised`: a written authorisation of the leader whose decision is due, valid today.
 */
export type Relation = 'government' | 'ownDepartment' | 'stage' | 'authorised';

export interface Grant {
  readonly posts: readonly Post[];
  readonly relation: Relation;
}

export interface Permission {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Summary in the OpenAPI document. */
  readonly label: string;
  /** `public`: no log-in; `anyone`: any log-in of the government; else one of the grants. */
  readonly access: 'public' | 'anyone' | readonly Grant[];
  /** The lifecycle that decides, and the states from which the action is allowed. */
  readonly subject?: 'section' | 'cycle' | 'version' | 'dispatch';
  readonly states?: readonly string[];
}

const grant = (relation: Relation, ...posts: Post[]): readonly Grant[] => [{ relation, posts }];
const EDITORS: Post[] = ['editor', 'chiefEditor'];
const REVIEWERS: Post[] = ['legalReviewer', 'officeReviewer', 'deputyLeader', 'principalLeader'];
const OFFICE: Post[] = ['registrar', 'sealKeeper'];
const REPORT_READERS = grant('government', ...EDITORS, ...REVIEWERS, ...OFFICE);
const DEPARTMENT = grant('ownDepartment', 'liaison', 'departmentHead');
const BUSINESS: readonly Grant[] = [
  ...REPORT_READERS,
  { relation: 'government', posts: ['liaison', 'departmentHead'] },
];

/** route × post × relation × state: the only place where it says who may do what. */
export const PERMISSIONS = {
  'health.show': { method: 'GET', path: '/health', label: '健康状况', access: 'public' },
  'setup.createGovernment': {
    method: 'POST',
    path: '/setup/governments',
    label: '凭一次性设置码建立政府及三员账号',
    access: 'public',
  },
  'session.login': { method: 'POST', path: '/session', label: '登录', access: 'public' },
  'session.show': { method: 'GET', path: '/session', label: '当前登录人', access: 'anyone' },
  'session.end': { method: 'DELETE', path: '/session', label: '退出', access: 'anyone' },
  'session.changePassword': {
    method: 'POST',
    path: '/session/password',
    label: '修改口令',
    access: 'anyone',
  },
  'department.create': {
    method: 'POST',
    path: '/departments',
    label: '新建部门',
    access: grant('government', 'systemAdmin'),
  },
  'department.list': { method: 'GET', path: '/departments', label: '部门列表', access: 'anyone' },
  'account.create': {
    method: 'POST',
    path: '/accounts',
    label: '新建账号',
    access: grant('government', 'systemAdmin'),
  },
  'account.list': {
    method: 'GET',
    path: '/accounts',
    label: '账号列表',
    access: grant('government', 'systemAdmin', 'securityAdmin'),
  },
  'account.stop': {
    method: 'POST',
    path: '/accounts/:id/stop',
    label: '停用账号',
    access: grant('government', 'systemAdmin'),
  },
  'account.assignPost': {
    method: 'POST',
    path: '/accounts/:id/posts',
    label: '授予岗位',
    access: grant('government', 'securityAdmin'),
  },
  'account.endPost': {
    method: 'POST',
    path: '/accounts/:id/posts/:postId/end',
    label: '免去岗位',
    access: grant('government', 'securityAdmin'),
  },
  'account.resetPassword': {
    method: 'POST',
    path: '/accounts/:id/password-reset',
    label: '重置口令',
    access: grant('government', 'securityAdmin'),
  },
  'reportType.list': {
    method: 'GET',
    path: '/report-types',
    label: '报告类型',
    access: BUSINESS,
  },
  'cycle.open': {
    method: 'POST',
    path: '/cycles',
    label: '建立年度任务',
    access: grant('government', ...EDITORS),
  },
  'cycle.list': { method: 'GET', path: '/cycles', label: '年度任务列表', access: BUSINESS },
  'cycle.show': { method: 'GET', path: '/cycles/:id', label: '年度任务', access: BUSINESS },
  'cycle.assign': {
    method: 'POST',
    path: '/cycles/:id/sections',
    label: '任务分解',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'assign'),
  },
  'cycle.board': {
    method: 'GET',
    path: '/cycles/:id/sections',
    label: '报送进度(联络员只见本部门)',
    access: BUSINESS,
  },
  'cycle.collect': {
    method: 'POST',
    path: '/cycles/:id/collections',
    label: '收集',
    access: grant('government', ...EDITORS),
  },
  'cycle.collections': {
    method: 'GET',
    path: '/cycles/:id/collections',
    label: '收集清单',
    access: REPORT_READERS,
  },
  'cycle.merge': {
    method: 'POST',
    path: '/cycles/:id/versions',
    label: '汇总',
    access: grant('government', ...EDITORS),
    subject: 'cycle',
    states: statesFor(cycleLifecycle, 'merge'),
  },
  'cycle.versions': {
    method: 'GET',
    path: '/cycles/:id/versions',
    label: '稿本列表',
    access: REPORT_READERS,
  },
  'section.show': {
    method: 'GET',
    path: '/sections/:id',
    label: '部分:要求、稿件与现在可用的操作',
    access: [...DEPARTMENT, ...REPORT_READERS],
  },
  'section.history': {
    method: 'GET',
    path: '/sections/:id/history',
    label: '部分:历次报送、意见与改写',
    access: [...DEPARTMENT, ...REPORT_READERS],
  },
  'section.acknowledgeReceipt': {
    method: 'POST',
    path: '/sections/:id/receipt',
    label: '签收',
    access: grant('ownDepartment', 'liaison'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'acknowledgeReceipt'),
  },
  'section.saveDraft': {
    method: 'PUT',
    path: '/sections/:id/draft',
    label: '暂存',
    access: grant('ownDepartment', 'liaison'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'saveDraft'),
  },
  'section.submit': {
    method: 'POST',
    path: '/sections/:id/submissions',
    label: '报送',
    access: grant('ownDepartment', 'liaison'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'submit'),
  },
  'section.submitNil': {
    method: 'POST',
    path: '/sections/:id/nil-submissions',
    label: '零报送',
    access: grant('ownDepartment', 'liaison'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'submitNil'),
  },
  'section.withdraw': {
    method: 'POST',
    path: '/sections/:id/withdrawal',
    label: '撤回',
    access: grant('ownDepartment', 'liaison'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'withdraw'),
  },
  'section.departmentApprove': {
    method: 'POST',
    path: '/sections/:id/department-approval',
    label: '部门审核同意',
    access: grant('ownDepartment', 'departmentHead'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'departmentApprove'),
  },
  'section.departmentReturn': {
    method: 'POST',
    path: '/sections/:id/department-return',
    label: '部门退回',
    access: grant('ownDepartment', 'departmentHead'),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'departmentReturn'),
  },
  'section.returnForRevision': {
    method: 'POST',
    path: '/sections/:id/returns',
    label: '退回修改',
    access: grant('government', ...EDITORS),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'returnForRevision'),
  },
  'section.adopt': {
    method: 'POST',
    path: '/sections/:id/adoption',
    label: '采用',
    access: grant('government', ...EDITORS),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'adopt'),
  },
  'section.adoptPartially': {
    method: 'POST',
    path: '/sections/:id/partial-adoption',
    label: '部分采用',
    access: grant('government', ...EDITORS),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'adoptPartially'),
  },
  'section.decline': {
    method: 'POST',
    path: '/sections/:id/decline',
    label: '不采用',
    access: grant('government', ...EDITORS),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'decline'),
  },
  'section.rewrite': {
    method: 'POST',
    path: '/sections/:id/rewritings',
    label: '改写',
    access: grant('government', ...EDITORS),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'rewrite'),
  },
  'section.reopen': {
    method: 'POST',
    path: '/sections/:id/reopening',
    label: '重新审阅',
    access: grant('government', ...EDITORS),
    subject: 'section',
    states: statesFor(sectionLifecycle, 'reopen'),
  },
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
    subject: 'version',
    states: statesFor(versionLifecycle, 'signOff'),
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
  'dispatch.prepare': {
    method: 'PUT',
    path: '/cycles/:id/dispatch',
    label: '拟发文稿纸',
    access: grant('government', 'chiefEditor', 'officeReviewer', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'prepareDispatch'),
  },
  'dispatch.show': {
    method: 'GET',
    path: '/dispatches/:id',
    label: '发文:状态、文件与现在可用的操作',
    access: REPORT_READERS,
  },
  'dispatch.assignNumber': {
    method: 'POST',
    path: '/dispatches/:id/number',
    label: '编号',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'assignNumber'),
  },
  'dispatch.voidNumber': {
    method: 'POST',
    path: '/dispatches/:id/number-voiding',
    label: '作废文号',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'voidNumber'),
  },
  'dispatch.recheck': {
    method: 'POST',
    path: '/dispatches/:id/recheck',
    label: '复核',
    access: grant('government', 'officeReviewer'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'recheck'),
  },
  'dispatch.render': {
    method: 'POST',
    path: '/dispatches/:id/rendering',
    label: '排版(制成正本)',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'render'),
  },
  'dispatch.requestSeal': {
    method: 'POST',
    path: '/dispatches/:id/seal-request',
    label: '申请用印',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'requestSeal'),
  },
  'dispatch.affixSeal': {
    method: 'POST',
    path: '/dispatches/:id/seal',
    label: '用印',
    access: grant('government', 'sealKeeper'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'affixSeal'),
  },
  'dispatch.issue': {
    method: 'POST',
    path: '/dispatches/:id/issue',
    label: '印发',
    access: grant('government', 'registrar'),
    subject: 'dispatch',
    states: statesFor(dispatchLifecycle, 'issue'),
  },
  'dispatch.file': {
    method: 'GET',
    path: '/dispatches/:id/files/:name',
    label: '下载发文文件',
    access: REPORT_READERS,
  },
  'documentNumber.list': {
    method: 'GET',
    path: '/document-numbers',
    label: '文号登记',
    access: REPORT_READERS,
  },
  'register.export': {
    method: 'GET',
    path: '/register',
    label: '用印登记(供别处验证)',
    access: REPORT_READERS,
  },
  'trust.export': { method: 'GET', path: '/trust', label: '信任锚证书', access: 'anyone' },
  'verification.create': {
    method: 'POST',
    path: '/verifications',
    label: '验证文件是否为已印发文件',
    access: 'anyone',
  },
  'notice.list': { method: 'GET', path: '/notices', label: '给我的通知', access: BUSINESS },
  'job.show': { method: 'GET', path: '/jobs/:id', label: '任务进度', access: BUSINESS },
  'audit.list': {
    method: 'GET',
    path: '/audit',
    label: '审计记录',
    access: grant('government', 'auditAdmin'),
  },
  'audit.export': {
    method: 'GET',
    path: '/audit/export',
    label: '导出审计记录(JSON Lines)',
    access: grant('government', 'auditAdmin'),
  },
  'audit.verify': {
    method: 'POST',
    path: '/audit/verifications',
    label: '校验审计链',
    access: grant('government', 'auditAdmin'),
  },
} as const satisfies Record<string, Permission>;

export type PermissionKey = keyof typeof PERMISSIONS;

export function permission(key: PermissionKey): Permission {
  return PERMISSIONS[key];
}
