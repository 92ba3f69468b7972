import { dispatchLifecycle, type DispatchState, type Post } from '@chancery/domain';
import type { ApiPerson } from './api-person.js';
import type { Cast } from './cast.js';
import { settleGraveFindings } from './settle-findings.js';
import type { Timeline } from './timeline.js';
import { waitForJob } from './wait-for-job.js';

interface VersionView {
  readonly id: string;
  readonly digest: string;
  readonly text: string;
  readonly title: string;
}

const STAGES: readonly { post: Post; label: string; opinion: string }[] = [
  { post: 'chiefEditor', label: '统稿人', opinion: '同意,送审。' },
  { post: 'legalReviewer', label: '合法性审查', opinion: '经审查,符合有关规定。' },
  { post: 'officeReviewer', label: '办公室核稿', opinion: '已核,请领导审签。' },
  { post: 'deputyLeader', label: '分管领导', opinion: '同意。' },
];

/** From 送签 to the last stage before 签发, each by its own person, bound to the digest that each was shown. */
export async function sendAndApprove(cast: Cast, timeline: Timeline, versionId: string): Promise<VersionView> {
  const path = `/versions/${versionId}`;
  const editor = cast.of('editor');
  await settleGraveFindings(cast, timeline, versionId);
  const seen = await editor.call<VersionView>('GET', path);
  await timeline.step(
    editor,
    '送签',
    seen.title,
    () => editor.call('POST', `${path}/sending`, { digest: seen.digest }),
    {
      before: '已汇总',
      after: () => '审批中',
    },
  );
  for (const { post, label, opinion } of STAGES) {
    const person = cast.of(post);
    await timeline.step(
      person,
      '同意',
      label,
      async () => {
        const { digest } = await person.call<VersionView>('GET', path);
        return person.call('POST', `${path}/approvals`, { digest, opinion });
      },
      { before: '审批中', after: () => '审批中' },
    );
  }
  return seen;
}

/** From 送签 to 签发. */
export async function approveAll(cast: Cast, timeline: Timeline, versionId: string): Promise<VersionView> {
  const path = `/versions/${versionId}`;
  const seen = await sendAndApprove(cast, timeline, versionId);
  const leader = cast.of('principalLeader');
  await timeline.step(
    leader,
    '签发',
    seen.title,
    async () => {
      const { digest } = await leader.call<VersionView>('GET', path);
      return leader.call('POST', `${path}/sign-off`, { digest, opinion: '同意印发。' });
    },
    { before: '审批中', after: () => '已签发' },
  );
  return seen;
}

interface DispatchView {
  readonly state: DispatchState;
  readonly documentNumber: string | null;
}

type Job = Parameters<typeof waitForJob>[1];

const { states } = dispatchLifecycle;
const after = (view: DispatchView): string =>
  states[view.state] + (view.documentNumber ? ` ${view.documentNumber}` : '');
const step = (person: ApiPerson, dispatchId: string, tail: string): Promise<DispatchView> =>
  person.call<DispatchView>('POST', `/dispatches/${dispatchId}/${tail}`);

/** From number to 申请用印. Returns the dispatch's id. */
export async function numberAndRequestSeal(cast: Cast, timeline: Timeline, cycleId: string): Promise<string> {
  const registrar = cast.of('registrar');
  const { dispatch } = await registrar.call<{ dispatch: { id: string } }>('GET', `/cycles/${cycleId}`);
  const post = (person: ApiPerson, tail: string) => step(person, dispatch.id, tail);

  await timeline.step(registrar, '编号', '发文字号', () => post(registrar, 'number'), {
    before: states.signedOff,
    after,
  });
  const reviewer = cast.of('officeReviewer');
  await timeline.step(reviewer, '复核', '正文、文号、日期', () => post(reviewer, 'recheck'), {
    before: states.numbered,
    after,
  });
  await timeline.step(
    registrar,
    '排版',
    'PDF、DOCX、HTML',
    async () => waitForJob(registrar, await registrar.call<Job>('POST', `/dispatches/${dispatch.id}/rendering`)),
    { before: states.rechecked, after: () => states.rendered },
  );
  await timeline.step(registrar, '申请用印', '正本', () => post(registrar, 'seal-request'), {
    before: states.rendered,
    after,
  });
  return dispatch.id;
}

/** From number to issue. Returns the dispatch's id. */
export async function numberSealAndIssue(cast: Cast, timeline: Timeline, cycleId: string): Promise<string> {
  const dispatchId = await numberAndRequestSeal(cast, timeline, cycleId);
  const registrar = cast.of('registrar');
  const keeper = cast.of('sealKeeper');
  await timeline.step(
    keeper,
    '用印',
    'PDF、DOCX',
    async () => waitForJob(keeper, await keeper.call<Job>('POST', `/dispatches/${dispatchId}/seal`)),
    { before: states.sealRequested, after: () => states.sealed },
  );
  await timeline.step(registrar, '印发', '正本', () => step(registrar, dispatchId, 'issue'), {
    before: states.sealed,
    after,
  });
  return dispatchId;
}
