import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Post } from '@chancery/domain';
import { docOfText } from '@chancery/documents';
import { fromPem, verifyCms } from '@chancery/signing';
import { adoptSection, collectAndMerge, submitByDepartment } from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Approval {
  readonly decision: string;
  readonly stageKey: string;
  readonly digest: string;
  readonly displayName: string;
  readonly onBehalfOf: string | null;
  readonly cms: string | null;
  readonly signedStatement: string | null;
}

interface View {
  readonly state: string;
  readonly digest: string;
  readonly text: string;
  readonly gaps: readonly string[];
  readonly staleSections: readonly string[];
  readonly approvals: readonly Approval[];
  readonly changesFromPrevious: readonly { readonly kind: string; readonly text: string }[];
}

const BEFORE_LEADER: readonly Post[] = ['chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader'];

describe('approving over HTTP', () => {
  let served: ServedGovernment;
  const read = (versionId: string) => served.cast.of('editor').call<View>('GET', `/versions/${versionId}`);
  const send = async (versionId: string): Promise<string> => {
    const { digest } = await read(versionId);
    await served.cast.of('editor').call('POST', `/versions/${versionId}/sending`, { digest });
    return digest;
  };
  const approve = (post: Post, versionId: string, digest: string, more: object = {}) =>
    served.cast.of(post).call('POST', `/versions/${versionId}/approvals`, { digest, opinion: '同意。', ...more });

  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
  });
  afterAll(() => served.close());

  test('a gap is visible in the text and stops the sending', async () => {
    const { versionId } = await mergedCycle(served, 2001, 1);
    const view = await read(versionId);
    expect(view.gaps).toEqual(['司法局']);
    expect(view.text).toContain('〔待司法局报送〕');
    const editor = served.cast.of('editor');
    const refusal = await refusalOf(editor.call('POST', `/versions/${versionId}/sending`, { digest: view.digest }));
    expect([refusal.status, refusal.code]).toEqual([409, 'VERSION_HAS_GAPS']);
  });

  test('editors are told of the collection: what is missing and who is late', async () => {
    const notices = await served.cast.of('editor').call<{ text: string }[]>('GET', '/notices');
    expect(notices.at(-1)?.text).toMatch(/空缺:司法局。逾期:.*司法局/);
  });

  test('another digest than the one shown is refused; who drafted does not approve', async () => {
    const { cycle, versionId: first } = await mergedCycle(served, 2002);
    const chief = served.cast.of('chiefEditor');
    const path = `/sections/${cycle.sections[0]?.id}`;
    const { version } = await chief.call<{ version: number }>('GET', path);
    await chief.call('POST', `${path}/rewritings`, {
      version,
      content: docOfText('评查案卷181卷。'),
      reason: '更正。',
    });
    // The frozen version no longer says what stands, and cannot be sent.
    const stale = await refusalOf(send(first));
    expect(stale.code).toBe('VERSION_STALE');
    const second = await collectAndMerge(served.cast, served.timeline, cycle.id);
    const digest = await send(second);
    expect((await refusalOf(approve('chiefEditor', second, digest))).code).toBe('DRAFTER_MAY_NOT_APPROVE');
    const offered = await chief.call<{ actions: { key: string }[] }>('GET', `/versions/${second}`);
    expect(offered.actions.map((a) => a.key)).toEqual(['version.returnForRevision']);
    const old = (await read(first)).digest;
    const replaced = await refusalOf(approve('chiefEditor', second, old));
    expect(replaced.code).toBe('VERSION_REPLACED');
    expect(replaced.details).toMatchObject({ currentVersionId: second, currentDigest: digest });
    const { changes } = replaced.details as { changes: { kind: string; text: string }[] };
    expect(changes.map((c) => c.kind)).toEqual(expect.arrayContaining(['removed', 'added']));
    const unknown = await refusalOf(approve('chiefEditor', second, 'f'.repeat(64)));
    expect(unknown.code).toBe('DIGEST_STALE');
  });

  test('a return opens the text; the new version needs new approvals, the old ones stay with their digest', async () => {
    const { cycle, versionId } = await mergedCycle(served, 2003);
    const digest = await send(versionId);
    await approve('chiefEditor', versionId, digest);
    const reviewer = served.cast.of('legalReviewer');
    const returned = await reviewer.call<View>('POST', `/versions/${versionId}/returns`, {
      digest,
      reason: '请核对数字。',
      to: 'text',
    });
    expect(returned.state).toBe('returned');
    const editor = served.cast.of('editor');
    const path = `/sections/${cycle.sections[0]?.id}`;
    const { version } = await editor.call<{ version: number }>('GET', path);
    await editor.call('POST', `${path}/rewritings`, {
      version,
      content: docOfText('评查案卷182卷。'),
      reason: '据复核。',
    });
    const second = await collectAndMerge(served.cast, served.timeline, cycle.id);
    const view = await read(second);
    expect(view.approvals).toEqual([]);
    expect(view.changesFromPrevious.some((c) => c.kind === 'added' && c.text.includes('2'))).toBe(true);
    const old = await read(versionId);
    expect(old.approvals.map((a) => [a.stageKey, a.decision, a.digest])).toEqual([
      ['chiefEditor', 'approve', digest],
      ['legality', 'return', digest],
    ]);
    expect((await refusalOf(approve('legalReviewer', versionId, digest))).status).toBe(409);
  });

  test('a return to an earlier stage keeps the text and asks that stage again', async () => {
    const { versionId } = await mergedCycle(served, 2004);
    const digest = await send(versionId);
    await approve('chiefEditor', versionId, digest);
    await approve('legalReviewer', versionId, digest);
    const office = served.cast.of('officeReviewer');
    const wrong = await refusalOf(
      office.call('POST', `/versions/${versionId}/returns`, { digest, reason: '请再审。', to: 'signOff' }),
    );
    expect(wrong.code).toBe('RETURN_TARGET_UNKNOWN');
    await office.call('POST', `/versions/${versionId}/returns`, { digest, reason: '请再审。', to: 'legality' });
    expect((await refusalOf(approve('officeReviewer', versionId, digest))).status).toBe(403);
    await approve('legalReviewer', versionId, digest);
    await approve('officeReviewer', versionId, digest);
  });

  test('a later submission makes the version stale; it is then approved only knowingly', async () => {
    const { cycle, versionId } = await mergedCycle(served, 2005);
    const digest = await send(versionId);
    const section = cycle.sections[1];
    if (!section) throw new Error('no section');
    await submitByDepartment(served.cast, served.timeline, section);
    expect((await read(versionId)).staleSections).toEqual([section.id]);
    expect((await refusalOf(approve('chiefEditor', versionId, digest))).code).toBe('VERSION_STALE');
    await approve('chiefEditor', versionId, digest, { acknowledgeStale: true });
    // The text is frozen meanwhile: editors cannot adopt what came.
    expect((await refusalOf(adoptSection(served.cast, served.timeline, section))).code).toBe('TEXT_FROZEN');
  });

  test('two people approving one stage at once: one approval', async () => {
    const { versionId } = await mergedCycle(served, 2006);
    const digest = await send(versionId);
    const results = await Promise.allSettled([1, 2, 3].map(() => approve('chiefEditor', versionId, digest)));
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    expect((await read(versionId)).approvals).toHaveLength(1);
  });

  test('sign-off leaves a detached CMS over content digest and dispatch fields', async () => {
    const { versionId } = await mergedCycle(served, 2007);
    await approveAll(served.cast, served.timeline, versionId);
    const { approvals, digest } = await read(versionId);
    const signed = approvals.find((a) => a.decision === 'signOff');
    const statement = JSON.parse(signed?.signedStatement ?? '{}') as { contentDigest: string; dispatch: object };
    expect(statement.contentDigest).toBe(digest);
    expect(statement.dispatch).toMatchObject({ organCode: '望川政发' });
    const cms = fromPem(signed?.cms ?? '');
    const finding = verifyCms(cms, new TextEncoder().encode(signed?.signedStatement ?? ''));
    expect(finding.problems).toEqual([]);
    expect(finding.signer?.subject).toContain(signed?.displayName);
    const changed = (signed?.signedStatement ?? '').replace('望川政发', '望川政办');
    expect(verifyCms(cms, new TextEncoder().encode(changed)).problems).not.toEqual([]);
  });

  test('a delegate signs only within the authorisation’s days, and 代 is on record', async () => {
    const { cycle, versionId } = await mergedCycle(served, 2008);
    const digest = await send(versionId);
    for (const post of BEFORE_LEADER) await approve(post, versionId, digest);
    const deputy = served.cast.of('deputyLeader');
    const leader = served.cast.of('principalLeader');
    const signOff = () => deputy.call('POST', `/versions/${versionId}/sign-off`, { digest, opinion: '同意印发。' });
    expect((await refusalOf(signOff())).status).toBe(403);
    const { accountId: delegateId } = await deputy.call<{ accountId: string }>('GET', '/session');
    const grant = (fromDate: string, untilDate: string) =>
      leader.call('POST', '/authorisations', { delegateId, fromDate, untilDate, document: '授权书第3号' });
    await grant('2020-01-01', '2020-01-31');
    expect((await refusalOf(signOff())).status).toBe(403);
    await grant('2020-01-01', '2099-12-31');
    await signOff();
    const signed = (await read(versionId)).approvals.find((a) => a.decision === 'signOff');
    expect(signed?.onBehalfOf).toBe(leader.displayName);
    const { dispatch } = await leader.call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    const view = await leader.call<{ signerName: string }>('GET', `/dispatches/${dispatch.id}`);
    expect(view.signerName).toBe(`${leader.displayName}（${deputy.displayName}代）`);
  });

  test('choosing a classification stops the flow with a notice, is audited, and deletes nothing', async () => {
    const { cycle } = await mergedCycle(served, 2009);
    const registrar = served.cast.of('registrar');
    const { dispatch } = await registrar.call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    const { fields } = await registrar.call<{ fields: object }>('GET', `/dispatches/${dispatch.id}`);
    const refusal = await refusalOf(
      registrar.call('PUT', `/cycles/${cycle.id}/dispatch`, { fields, classification: '秘密' }),
    );
    expect([refusal.status, refusal.code]).toEqual([409, 'CLASSIFIED_NOT_ALLOWED']);
    const after = await registrar.call<{ state: string; fields: object }>('GET', `/dispatches/${dispatch.id}`);
    expect(after).toMatchObject({ state: 'stopped', fields });
    const auditor = served.cast.of('auditAdmin');
    const rows = await auditor.call<{ after: unknown }[]>('GET', '/audit?action=dispatch.stopForSecrecy');
    expect(rows.map((r) => r.after)).toEqual([{ classification: '秘密' }]);
  });
});
