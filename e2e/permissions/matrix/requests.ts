import { randomUUID } from 'node:crypto';
import { docOfText } from '@chancery/documents';
import { permission, type PermissionKey } from '@chancery/application';
import { defaultMilestones } from '@chancery/domain';
import type { Ground } from './ground.js';
import type { RelationCase } from './cells.js';

/** Things of the first government, besides the row's own ground, that requests name. */
export interface Things {
  readonly departmentId: string;
  readonly delegateId: string;
  readonly jobId: string;
  readonly fileName: string;
  /** Of the picture that every ground's sections have. */
  readonly pictureDigest: string;
  /** An authorisation that the first government's leader has given. */
  readonly authorisationId: string;
  /** An account for each row that changes one. */
  readonly accounts: Readonly<Partial<Record<PermissionKey, { readonly id: string; readonly postId: string }>>>;
  /** A report type of the government's own for each row that names one. */
  readonly reportTypes: Readonly<Partial<Record<PermissionKey, ReportTypeThing>>>;
  /** A seal that was uploaded for each row that names one. */
  readonly seals: Readonly<Partial<Record<PermissionKey, string>>>;
  /** An imported report of a year before, not confirmed. */
  readonly pastReportId: string;
  /** For rows that ask for the own department: an account of another one. */
  readonly otherAccountId: string;
  /** Of the caller's department. */
  readonly successorId: string;
  /** A department for each row that changes one. */
  readonly mergeTargetId: string;
  readonly departments: Readonly<Partial<Record<PermissionKey, string>>>;
  /** Whoever calls, for the rows about one's own session. */
  readonly credentials: { readonly userName: string; readonly password: string };
}

export interface ReportTypeThing {
  readonly id: string;
  readonly content: Readonly<Record<'name' | 'requiredBlocks' | 'stages' | 'outline', unknown>>;
}

type BodyOf = (ground: Ground, things: Things, relation: RelationCase) => unknown;

const REASON = { reason: '依据已核实。' };
const INDICATOR = { unit: '卷', definition: '全年评查的案卷。', kind: 'count', decimals: 0, scope: 'government' };
const figureOf = ({ figures }: Ground, department: RelationCase['department'] = 'own') => ({
  departmentId: figures[department].departmentId,
  year: figures.year,
  value: '195',
  cutoffDate: `${figures.year}-12-31`,
});
const decision: BodyOf = (ground) => ({ digest: ground.digest, opinion: '同意。', acknowledgeStale: false });
const ANCHOR = { start: 0, end: 2, quote: '评查' };
const requestKey = (): string => randomUUID();

/** A body that is right in every respect, for each row that takes one. */
const BODIES: Partial<Record<PermissionKey, BodyOf>> = {
  'setup.createGovernment': () => ({}),
  'session.login': (_g, { credentials }) => credentials,
  'session.changePassword': (_g, { credentials }) => ({ current: credentials.password, next: 'weak' }),
  // An id that nobody has: other lanes are logged in as the same person.
  'session.giveSecondFactor': () => ({ code: '000000' }),
  'secondFactor.confirm': () => ({ code: '' }),
  'securitySettings.save': () => ({ version: 999, secondFactorForSigning: true }),
  'session.revoke': () => ({ ids: [randomUUID()] }),
  'session.reAuthenticate': (_g, { credentials }) => ({ password: credentials.password }),
  'department.create': (_g, { departmentId }) => ({ name: `科室${randomUUID()}`, parentId: departmentId }),
  'department.rename': () => ({ version: 1, name: `更名${randomUUID()}` }),
  'department.move': (_g, { departmentId }) => ({ version: 1, parentId: departmentId }),
  'department.merge': (_g, { mergeTargetId }) => ({ version: 1, intoId: mergeTargetId }),
  'department.stop': () => ({ version: 1 }),
  'department.previewSheet': () => new TextEncoder().encode('不是表格'),
  'account.previewSheet': () => new TextEncoder().encode('不是表格'),
  'setup.wipeDemonstration': () => ({ name: '临江市望川区人民政府' }),
  'account.change': () => ({ version: 1, displayName: '改名', departmentId: null, phone: '', mailAddress: '' }),
  'account.handOver': (_g, { successorId }) => ({ successorId, reason: '调离' }),
  'account.create': () => ({ userName: `u${randomUUID()}`, displayName: '新同志' }),
  'account.assignPost': (_g, { departmentId }) => ({ post: 'liaison', departmentId }),
  'cycle.open': () => ({ reportType: 'law-government', year: 2199, title: '试建年度任务' }),
  'cycle.assign': (_g, { departmentId }) => ({ assignments: [{ nodeKey: '二', departmentId, startsParagraph: true }] }),
  'cycle.changeMilestones': ({ year }) => ({ was: defaultMilestones(year), milestones: defaultMilestones(year) }),
  'cycle.saveSheet': () => ({ add: [], change: [], remove: [] }),
  'cycle.remind': (ground) => ({ sectionIds: [ground.own.id] }),
  'section.requestExtension': () => ({ ...REASON, until: '2199-01-01' }),
  'extension.answer': () => ({ ...REASON, grant: false }),
  'cycle.collect': () => ({ requestKey: requestKey() }),
  'cycle.merge': (ground) => ({ requestKey: requestKey(), collectionId: ground.collectionId }),
  'indicator.define': (_g, { departmentId }) => ({ ...INDICATOR, name: `指标${randomUUID()}`, owners: [departmentId] }),
  'indicator.change': (ground) => ({
    ...INDICATOR,
    name: `改名指标${randomUUID()}`,
    owners: [],
    version: ground.figures.indicatorVersion,
  }),
  'indicator.retire': () => REASON,
  'figure.enter': (ground, _t, { department }) => ({
    ...figureOf(ground, department),
    indicatorId: ground.indicatorId,
    supersedes: ground.figures[department ?? 'own'].valueId,
    ...REASON,
  }),
  'figure.propose': (ground, _t, { department }) => {
    const { name, unit, definition, kind, decimals } = { ...INDICATOR, name: `新指标${randomUUID()}` };
    return { name, unit, definition, kind, decimals, ...figureOf(ground, department) };
  },
  'figure.choose': (ground) => ({ indicatorId: ground.indicatorId, valueId: ground.figures.own.valueId, ...REASON }),
  'section.saveDraft': (ground, _t, relation) => ({
    draftVersion: ground.section(relation).draftVersion,
    content: docOfText('改后的稿件。'),
  }),
  'section.import': () => new TextEncoder().encode('评查行政执法案卷180卷。'),
  'section.readImport': () => ({}),
  'section.takeImport': () => ({}),
  'section.paste': () => new TextEncoder().encode('<p>评查行政执法案卷180卷。</p>'),
  'pastReport.add': () => new TextEncoder().encode('一、工作情况\n开展普法活动60场。'),
  'pastReport.read': () => ({}),
  'pastReport.confirm': () => ({
    reportType: 'law-government',
    year: 2024,
    title: '望川区2024年度法治政府建设情况报告',
  }),
  'section.requestPreview': () => ({ target: 'draft' }),
  'section.submit': (ground, _t, relation) => ({ draftVersion: ground.section(relation).draftVersion }),
  'section.submitNil': () => REASON,
  'section.departmentApprove': () => ({ opinion: '同意。' }),
  'section.departmentReturn': () => REASON,
  'section.returnForRevision': () => ({ ...REASON, spans: [{ start: 0, end: 2, reason: '请核实' }] }),
  'section.adoptPartially': () => ({ content: docOfText('节选。'), ...REASON }),
  'section.decline': () => REASON,
  'section.rewrite': (ground, _t, relation) => ({
    version: ground.section(relation).version,
    content: docOfText('改写后的文字。'),
    ...REASON,
  }),
  'section.reopen': () => REASON,
  'comment.add': () => ({ target: 'submission', anchor: ANCHOR, text: '请核实。' }),
  'comment.addToVersion': ({ own }) => ({ sectionId: own.id, anchor: ANCHOR, text: '请核实。' }),
  'comment.reply': () => ({ text: '已核实。' }),
  'review.save': () => ({ version: 999, content: docOfText('评查行政执法案卷180卷。') }),
  'review.accept': () => ({ version: 999 }),
  'review.reject': () => ({ version: 999 }),
  'review.adopt': () => ({ version: 999, ...REASON }),
  'review.discard': () => ({ version: 999, ...REASON }),
  'finding.ofSection': () => ({ content: docOfText('清理文件64件。') }),
  'finding.settle': () => ({ key: '0'.repeat(64), decision: 'dismiss', ...REASON }),
  'finding.settleInReview': () => ({ key: '0'.repeat(64), decision: 'dismiss', ...REASON }),
  'proofreadingList.save': () => ({ kind: 'words', seq: 999, rows: [], note: '' }),
  'proofreadingList.preview': () => new TextEncoder().encode('甲,乙\n1,2'),
  'version.sendForSignature': (ground) => ({ digest: ground.digest }),
  'version.approve': decision,
  'version.noteView': (ground) => ({ digest: ground.digest }),
  'version.returnForRevision': (ground) => ({ digest: ground.digest, ...REASON, to: 'text' }),
  'version.signOff': decision,
  'authorisation.grant': (_g, { delegateId }) => ({
    delegateId,
    fromDate: '2026-01-01',
    untilDate: '2026-01-02',
    document: '授权书第1号',
  }),
  'authorisation.revoke': () => REASON,
  'dispatch.prepare': (ground) => ({ fields: ground.fields }),
  'dispatch.voidNumber': () => REASON,
  'dispatch.withdrawSeal': () => REASON,
  'dispatch.confirmFile': () => ({ digest: '0'.repeat(64) }),
  'dispatch.withdrawConfirmation': () => REASON,
  'dispatch.waiveSignature': () => ({ ...REASON, stageKey: 'signOff' }),
  'attachment.add': () => new TextEncoder().encode('%PDF-1.7\n%%EOF'),
  'reportType.create': () => ({ name: '新的报告类型', from: { kind: 'bundled', id: 'law-government' } }),
  'reportType.save': (_g, { reportTypes }) => ({ version: 1, ...reportTypes['reportType.save']?.content }),
  'mail.save': () => ({}),
  'mail.test': () => ({}),
  'seal.upload': () => ({}),
  'seal.file': () => ({ number: '无', authority: '临江市公安局' }),
  'seal.register': () => ({}),
  'seal.decline': () => ({ reason: '' }),
  'seal.disable': () => ({ reason: '' }),
  'seal.requestEnabling': () => ({ reason: '' }),
  'seal.destroy': () => ({ reason: '' }),
  'notice.markRead': () => ({ ids: null }),
  'verification.create': () => new TextEncoder().encode('不是印发的文件'),
};

/** What a row's call says in the address beside its path. */
const QUERIES: Partial<Record<PermissionKey, (ground: Ground) => string>> = {
  'attachment.add': () => '?kind=evidence&name=matrix.pdf',
  'section.import': () => '?name=matrix.txt',
  'section.paste': () => '?form=html',
  'section.preview': () => '?target=draft',
  'section.previewPages': () => '?target=draft',
  'pastReport.add': () => '?name=matrix.txt',
  'proofreadingList.preview': () => '?kind=words',
  'comparison.show': ({ own }) => `?from=submission:${own.submissionId}&to=submission:${own.submissionId}`,
};

/** Rows whose right call is answered by something else than success, so that it leaves nothing behind. */
export const PROTECTED_ANSWERS: Partial<Record<PermissionKey, { readonly status: number; readonly code: string }>> = {
  'setup.createGovernment': { status: 400, code: 'INPUT_INVALID' },
  'session.changePassword': { status: 400, code: 'PASSWORD_TOO_WEAK' },
  'session.revoke': { status: 404, code: 'NOT_FOUND' },
  // No provider is set up here.
  'session.beginOidc': { status: 404, code: 'WAY_NOT_OFFERED' },
  'session.endOidc': { status: 404, code: 'WAY_NOT_OFFERED' },
  'session.giveSecondFactor': { status: 401, code: 'FIRST_STEP_MISSING' },
  // Nobody here binds a second factor: everybody's password would no longer be enough.
  'secondFactor.confirm': { status: 400, code: 'INPUT_INVALID' },
  'secondFactor.remove': { status: 404, code: 'NOT_FOUND' },
  // Nobody here has given their handwriting, and what is sent is none.
  'signaturePicture.image': { status: 404, code: 'NOT_FOUND' },
  'signaturePicture.replace': { status: 400, code: 'HANDWRITING_PICTURE_WRONG' },
  'signaturePicture.remove': { status: 404, code: 'NOT_FOUND' },
  'account.resetSecondFactor': { status: 404, code: 'NOT_FOUND' },
  'securitySettings.save': { status: 409, code: 'CONCURRENT_CHANGE' },
  // No mail goes out of a test, and no key comes in.
  'mail.save': { status: 400, code: 'INPUT_INVALID' },
  'mail.test': { status: 400, code: 'INPUT_INVALID' },
  'seal.upload': { status: 400, code: 'INPUT_INVALID' },
  'seal.register': { status: 400, code: 'INPUT_INVALID' },
  // No token is plugged in here.
  'seal.heldKeys': { status: 503, code: 'TOKEN_NOT_CONFIGURED' },
  // The sample's report type has nobody sign in the file.
  'dispatch.confirmFile': { status: 403, code: 'NOT_A_SIGNER' },
  'dispatch.withdrawConfirmation': { status: 403, code: 'NOTHING_CONFIRMED' },
  'dispatch.waiveSignature': { status: 404, code: 'NOT_FOUND' },
  // No seal moves: each stands where its row is allowed.
  'seal.file': { status: 400, code: 'FILING_NUMBER_INVALID' },
  'seal.enable': { status: 409, code: 'STATE_CONFLICT' },
  'seal.decline': { status: 400, code: 'REASON_REQUIRED' },
  'seal.disable': { status: 400, code: 'REASON_REQUIRED' },
  'seal.requestEnabling': { status: 400, code: 'REASON_REQUIRED' },
  'seal.destroy': { status: 400, code: 'REASON_REQUIRED' },
  // No file was imported that could be named: those who may are told so.
  'section.readImport': { status: 404, code: 'NOT_FOUND' },
  'section.takeImport': { status: 404, code: 'NOT_FOUND' },
  // No worker makes it here.
  'version.proof': { status: 409, code: 'PROOF_NOT_READY' },
  'section.previewPages': { status: 409, code: 'PREVIEW_NOT_READY' },
  // The section that everybody shares has not been sent by its department.
  'comment.add': { status: 409, code: 'NOTHING_TO_COMMENT' },
  'review.begin': { status: 409, code: 'NOTHING_TO_REVIEW' },
  'review.save': { status: 409, code: 'SUGGESTIONS_CHANGED' },
  'review.accept': { status: 409, code: 'SUGGESTIONS_CHANGED' },
  'review.reject': { status: 409, code: 'SUGGESTIONS_CHANGED' },
  'review.adopt': { status: 409, code: 'SUGGESTIONS_CHANGED' },
  'review.discard': { status: 409, code: 'SUGGESTIONS_CHANGED' },
  // Nothing is found in the sample's text.
  'finding.settle': { status: 409, code: 'FINDING_GONE' },
  'finding.settleInReview': { status: 409, code: 'FINDING_GONE' },
  'proofreadingList.save': { status: 409, code: 'LIST_CHANGED' },
  'proofreadingList.preview': { status: 400, code: 'LIST_COLUMNS_WRONG' },
  'setup.wipeDemonstration': { status: 409, code: 'NOT_A_DEMONSTRATION' },
  'department.previewSheet': { status: 400, code: 'SHEET_UNREADABLE' },
  'account.previewSheet': { status: 400, code: 'SHEET_UNREADABLE' },
  // Nothing was previewed, so nothing can be confirmed.
  'department.importSheet': { status: 400, code: 'INPUT_INVALID' },
  'account.importSheet': { status: 400, code: 'INPUT_INVALID' },
};

/** Rows whose session does not outlive the call: each cell logs in anew. */
export const OWN_SESSION: readonly PermissionKey[] = ['session.login', 'session.end'];

/** Rows without an id in the path that name a thing of the government in body or query. */
const REFER_IN_BODY: readonly PermissionKey[] = [
  'department.create',
  'authorisation.grant',
  'indicator.define',
  'comparison.show',
];

export function refersToAThing(key: PermissionKey): boolean {
  return permission(key).path.includes(':') || REFER_IN_BODY.includes(key);
}

const firstPart = (path: string): string => path.split('/')[1] ?? '';

function idFor(key: PermissionKey, ground: Ground, things: Things, relation: RelationCase): string {
  switch (firstPart(permission(key).path)) {
    case 'cycles':
      return ground.cycleId;
    case 'sections':
      return ground.section(relation).id;
    case 'versions':
      return ground.versionId;
    case 'dispatches':
      return ground.dispatchId;
    case 'attachments':
      return ground.section(relation)[key === 'attachment.remove' ? 'removableId' : 'attachmentId'];
    case 'comments':
      return ground.section(relation).commentId;
    case 'extensions':
      return ground.extensionId;
    case 'indicators':
      return ground.indicatorId;
    case 'authorisations':
      return things.authorisationId;
    case 'jobs':
      return things.jobId;
    case 'departments':
      return things.departments[key] ?? '';
    case 'accounts':
      if (relation.department === 'other') return things.otherAccountId;
      return things.accounts[key]?.id ?? '';
    case 'report-types':
      return things.reportTypes[key]?.id ?? '';
    case 'past-reports':
      return things.pastReportId;
    case 'seals':
      return things.seals[key] ?? '';
    default:
      throw new Error(`${key}: no thing is prepared for ${permission(key).path}`);
  }
}

/** Path and body of a row's call on a ground. */
export function requestFor(
  key: PermissionKey,
  ground: Ground,
  things: Things,
  relation: RelationCase,
): { method: string; path: string; body: unknown } {
  const { method, path } = permission(key);
  const filled = path
    .replace(':id', () => idFor(key, ground, things, relation))
    .replace(':postId', () => things.accounts[key]?.postId ?? '')
    .replace(':suggestionId', 's1')
    .replace(':attachmentId', () => randomUUID())
    .replace(':name', things.fileName)
    .replace(':digest', things.pictureDigest);
  return { method, path: `${filled}${QUERIES[key]?.(ground) ?? ''}`, body: BODIES[key]?.(ground, things, relation) };
}
