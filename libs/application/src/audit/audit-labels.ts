import {
  cycleLifecycle,
  dispatchLifecycle,
  indicatorLifecycle,
  pastReportLifecycle,
  sealLifecycle,
  sectionLifecycle,
  versionLifecycle,
} from '@chancery/domain';
import { namedValue } from './audit-values.js';
import { PERMISSIONS, permission, type PermissionKey } from '../permissions/permission-table.js';

interface LabelTable {
  readonly states: Readonly<Record<string, string>>;
  readonly transitions: readonly { readonly action: string; readonly label: string }[];
}

const LIFECYCLES: Readonly<Record<string, LabelTable>> = {
  section: sectionLifecycle,
  cycle: cycleLifecycle,
  version: versionLifecycle,
  dispatch: dispatchLifecycle,
  indicator: indicatorLifecycle,
  pastReport: pastReportLifecycle,
  seal: sealLifecycle,
};

/** What the system does by itself, and what no route or lifecycle names. */
const OTHER_ACTIONS: Readonly<Record<string, string>> = {
  'account.changePassword': '修改口令',
  'account.endOwnSession': '结束本人在别处的登录',
  'cycle.collected': '收集完成',
  'cycle.merged': '汇总完成',
  'documentNumber.void': '作废文号',
  'finding.adopt': '校对发现:采纳',
  'finding.allow': '校对发现:列入白名单',
  'finding.ask': '校对发现:请部门核实',
  'finding.dismiss': '校对发现:不采纳',
  'finding.reopen': '校对发现:重新处理',
  'government.create': '建立政府',
  'job.collect': '后台任务:收集',
  'job.fail': '后台任务失败',
  'job.merge': '后台任务:汇总',
  'job.proof': '后台任务:制清样',
  'job.render': '后台任务:排版',
  'job.seal': '后台任务:用印',
  'seal.confirm': '确认启用印章',
  'secondFactor.useRecoveryCode': '使用恢复码',
  'session.loginFailed': '登录失败',
  'session.secondFactorFailed': '动态口令不对',
  'session.reAuthenticate': '再次核对口令',
  'session.reAuthenticationFailed': '再次核对口令失败',
  'version.becomeStale': '稿本有新报送',
  'version.makeProof': '清样制成',
};

const OBJECTS: Readonly<Record<string, string>> = {
  account: '账号',
  audit: '审计记录',
  authorisation: '代签授权',
  collection: '收集清单',
  cycle: '年度任务',
  department: '部门',
  dispatch: '发文',
  documentNumber: '文号',
  government: '政府',
  indicator: '指标',
  job: '后台任务',
  pastReport: '往年报告',
  proofreadingList: '校对用表',
  seal: '印章',
  sealRegister: '用印登记簿',
  section: '部分',
  securitySettings: '安全设置',
  version: '稿本',
};

const FIELDS: Readonly<Record<string, string>> = {
  state: '状态',
  stage: '审批环节',
  reason: '理由',
  opinion: '意见',
  digest: '摘要',
  contentDigest: '稿件摘要',
  documentNumber: '发文字号',
  printed: '文号',
  signedOn: '成文日期',
  printedOn: '印发日期(印在版记)',
  issuedOn: '印发日期',
  onBehalfOf: '代签对象',
  sealRequestedBy: '申请用印人',
  acknowledgedStale: '知悉有新报送',
  organCode: '机关代字',
  addressees: '主送',
  copies: '抄送',
  upward: '上行文',
  disclosure: '公开属性',
  urgency: '缓急',
  attachments: '附件',
  draftingOffice: '拟稿单位',
  printingOffice: '印发机关',
  layout: '版式',
  classification: '密级',
  to: '退回至',
  files: '文件',
  trialFailure: '实验签名未成',
  pages: '页数',
  seal: '印章',
  filingNumber: '备案编号',
  filingAuthority: '备案机关',
  substitutions: '替代字体',
  delegateId: '受权人',
  fromDate: '自',
  untilDate: '至',
  document: '授权文书',
  job: '任务',
  code: '代码',
  comment: '批注编号',
  reviewDocument: '建议稿编号',
  base: '依据',
  replaced: '被替换的建议稿',
  suggestion: '建议编号',
  inserted: '补入',
  deleted: '删去',
  suggestedBy: '建议人',
  quote: '所标文字',
  text: '内容',
  visibleToDepartment: '部门可见',
  subject: '事项',
  post: '岗位',
  departmentId: '部门',
  userName: '用户名',
  displayName: '姓名',
  name: '名称',
  title: '标题',
  year: '年度',
  rows: '条数',
  whole: '完整',
  brokenAt: '断点',
  seq: '稿次',
  collection: '收集清单',
  gaps: '空缺',
  recoveryLeft: '剩余恢复码',
  reAuthenticatedAt: '再次核对身份于',
  secondFactorForSigning: '签发、用印须动态口令',
  device: '设备',
  address: '网络地址',
  way: '登录方式',
  late: '逾期',
  sections: '部分',
  section: '部分',
  submission: '第几次报送',
  spans: '标注意见',
  until: '申请延至',
  departments: '部门',
  spared: '一小时内已催报而未再催',
  milestones: '时间节点',
  departmentsBy: '部门报送',
  mergedBy: '汇总',
  reportedBy: '上报',
  publishedBy: '公开',
  dueOn: '截止日期',
  requirement: '报送要求',
  coDepartments: '配合部门',
  id: '编号',
  version: '版次',
  governmentId: '政府',
  value: '数据',
  cutoffDate: '截止日',
  kind: '类别',
  unit: '单位',
  scope: '统计范围',
  owners: '填报部门',
  decimals: '小数位数',
  definition: '口径',
  definedBy: '确认人',
  proposedBy: '提出部门',
  nodes: '提纲节点',
  reference: '仅供参考',
  reportType: '报告类型',
};

/** A row's label without its explanation: `签发(受书面授权者为代签)` → `签发`. */
const short = (label: string): string => label.replace(/[((::].*$/u, '');

/** In Chinese what an action of the audit trail is; its code where nobody has named it. */
export function actionLabel(action: string): string {
  const known = OTHER_ACTIONS[action];
  if (known) return known;
  if (action in PERMISSIONS) return short(permission(action as PermissionKey).label);
  const [subject = '', name] = action.split('.');
  return LIFECYCLES[subject]?.transitions.find((t) => t.action === name)?.label ?? action;
}

export function objectLabel(objectType: string): string {
  return OBJECTS[objectType] ?? objectType;
}

export function fieldLabel(field: string): string {
  return FIELDS[field] ?? field;
}

/** A value as people read it: states by their names, lists joined, yes and no; the rest as it stands. */
export function valueText(objectType: string, field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    const named = field === 'state' ? LIFECYCLES[objectType]?.states[value] : namedValue(field, value);
    return named ?? value;
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('、');
  if (Array.isArray(value) && value.every(isFile)) return value.map((f) => `${f.name}(${f.digest})`).join('、');
  // What each of them is stands in the export; here it would fill the page.
  if (Array.isArray(value)) return `${value.length}项`;
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, part]) => `${fieldLabel(name)}${valueText(objectType, name, part)}`)
      .join('、');
  }
  return JSON.stringify(value);
}

function isFile(value: unknown): value is { name: string; digest: string } {
  return typeof value === 'object' && value !== null && 'name' in value && 'digest' in value;
}
