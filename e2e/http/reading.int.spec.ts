import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { docOfText } from '@chancery/documents';
import { readPdfLines } from '@chancery/rendering';
import { collectAndMerge } from '../../apps/cli/src/demo/play-collecting.js';
import { HttpCaller } from '../support/http-caller.js';
import { mergedCycle, type MergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Reading {
  readonly seq: number;
  readonly digest: string;
  readonly title: string;
  readonly proof: { readonly state: string; readonly jobId: string | null; readonly pages: number | null };
  readonly stages: readonly { readonly key: string; readonly state: string }[];
  readonly opinions: readonly { readonly decisionLabel: string; readonly displayName: string; readonly seq: number }[];
  readonly changesSinceSeen: {
    readonly seq: number;
    readonly decided: boolean;
    readonly changed: number;
    readonly paragraphs: readonly { readonly kind: string; readonly changes: readonly { readonly text: string }[] }[];
  } | null;
  readonly onBehalfOf: string | null;
  readonly actions: readonly { readonly key: string; readonly reAuthentication: boolean }[];
}

const MINUTE = 60_000;

describe('the leader’s reading over HTTP', () => {
  let served: ServedGovernment;
  let merged: MergedCycle;
  /** Added to the clock: what is waited for in life is only told here. */
  let later = 0;
  const read = (post: Parameters<ServedGovernment['cast']['of']>[0], versionId = merged.versionId) =>
    served.cast.of(post).call<Reading>('GET', `/versions/${versionId}/reading`);
  const credentials = (post: string) => {
    const member = served.cast.members.find((m) => m.post === post);
    return { userName: member?.userName ?? '', password: member?.password ?? '' };
  };
  const browser = (post: string): Promise<HttpCaller> => {
    const { userName, password } = credentials(post);
    return HttpCaller.logIn(served.url, userName, password);
  };
  const proofReady = async (versionId: string): Promise<Reading> => {
    for (let i = 0; i < 600; i += 1) {
      const reading = await read('principalLeader', versionId);
      if (reading.proof.state === 'ready') return reading;
      if (reading.proof.state === 'failed') throw new Error('the proof failed');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the proof was not made in time');
  };
  const send = async (versionId: string): Promise<string> => {
    const editor = served.cast.of('editor');
    const { digest } = await editor.call<{ digest: string }>('GET', `/versions/${versionId}`);
    await editor.call('POST', `/versions/${versionId}/sending`, { digest });
    return digest;
  };

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-02-20' }, clock: () => Date.now() + later });
    await served.startWorker();
    merged = await mergedCycle(served, 2025);
  });
  afterAll(() => served.close());

  test('a proof asked for twice is made once; before it is there the answer says how far it is', async () => {
    const leader = served.cast.of('principalLeader');
    const path = `/versions/${merged.versionId}/proof`;
    expect((await read('principalLeader')).proof).toMatchObject({ state: 'none', jobId: null });
    const early = await refusalOf(leader.download(path));
    expect([early.status, early.code]).toEqual([409, 'PROOF_NOT_READY']);
    const asked = await Promise.all([1, 2, 3].map(() => leader.call<Reading['proof']>('POST', path)));
    expect(new Set(asked.map((a) => a.jobId)).size).toBe(1);
    await proofReady(merged.versionId);
    // Sending asks for it too, and finds it made.
    await send(merged.versionId);
    const rows = await served.query<{ n: string }>(
      `SELECT (SELECT count(*) FROM proof WHERE version_id = $1) || ' ' ||
              (SELECT count(*) FROM job_run WHERE job = 'proof' AND subject_id = $1) AS n`,
      [merged.versionId],
    );
    expect(rows[0]?.n).toBe('1 1');
  });

  test('every page of a proof says that it is one and of which text; it has neither number nor date nor seal', async () => {
    const caller = await browser('principalLeader');
    const path = `/versions/${merged.versionId}/proof`;
    const answer = await caller.send('GET', path);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(/^inline/);
    const again = await fetch(`${served.url}/api${path}`, {
      headers: { cookie: caller.cookie ?? '', 'if-none-match': answer.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const pdf = await served.cast.of('principalLeader').download(path);
    const { digest, seq } = await read('principalLeader');
    const { pages, lines } = await readPdfLines(pdf);
    for (let page = 1; page <= pages; page += 1) {
      const top = lines.find((line) => line.page === page)?.text.replace(/\s/g, '');
      expect(top).toBe(`清样·第${seq}稿·摘要${digest.slice(0, 12)}`);
    }
    const text = lines.map((line) => line.text).join('');
    expect(text).toContain('评查行政执法案卷180卷。');
    expect(text).not.toMatch(/〔\d{4}〕|2026年/);
    expect(new TextDecoder('latin1').decode(pdf)).not.toMatch(/\/ByteRange/);
  });

  test('opening is noted once; the next version is shown against the last one that was seen', async () => {
    const leader = served.cast.of('principalLeader');
    const first = await read('principalLeader');
    expect(first.changesSinceSeen).toBeNull();
    const view = () => leader.call('POST', `/versions/${merged.versionId}/views`, { digest: first.digest });
    await view();
    await view();
    const wrong = await refusalOf(
      leader.call('POST', `/versions/${merged.versionId}/views`, { digest: 'f'.repeat(64) }),
    );
    expect(wrong.code).toBe('DIGEST_STALE');
    const chief = served.cast.of('chiefEditor');
    await chief.call('POST', `/versions/${merged.versionId}/returns`, {
      digest: first.digest,
      reason: '数字请复核。',
      to: 'text',
    });
    const editor = served.cast.of('editor');
    const path = `/sections/${merged.cycle.sections[0]?.id}`;
    const { version } = await editor.call<{ version: number }>('GET', path);
    const content = docOfText('评查行政执法案卷181卷。');
    await editor.call('POST', `${path}/rewritings`, { version, content, reason: '据复核。' });
    const second = await collectAndMerge(served.cast, served.timeline, merged.cycle.id);
    await send(second);
    const seen = await read('principalLeader', second);
    expect(seen.changesSinceSeen).toMatchObject({ seq: 1, decided: false, changed: 1 });
    const [changed] = seen.changesSinceSeen?.paragraphs.filter((p) => p.kind === 'changed') ?? [];
    expect(changed?.changes.map((c) => c.text)).toEqual(expect.arrayContaining(['0', '1']));
    // Who returned it sees it against what was decided on; who saw nothing has nothing to compare with.
    expect((await read('chiefEditor', second)).changesSinceSeen).toMatchObject({ seq: 1, decided: true });
    expect((await read('deputyLeader', second)).changesSinceSeen).toBeNull();
    expect(seen.opinions.map((o) => [o.decisionLabel, o.seq])).toEqual([['退回修改', 1]]);
    expect(seen.stages[0]).toMatchObject({ key: 'chiefEditor', state: 'due' });
    merged = { ...merged, versionId: second };
  });

  test('whose turn it is is told; signing wants the password again, for five minutes', async () => {
    const { digest } = await read('principalLeader');
    for (const post of ['chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader'] as const) {
      const told = await served.cast.of(post).call<{ link: string; kind: string }[]>('GET', '/notices');
      expect(told.at(-1)).toMatchObject({ kind: 'decisionDue', link: `/versions/${merged.versionId}` });
      await served.cast.of(post).call('POST', `/versions/${merged.versionId}/approvals`, { digest, opinion: '同意。' });
    }
    const leader = await browser('principalLeader');
    const signOff = (body: object) => leader.send('POST', `/versions/${merged.versionId}/sign-off`, body);
    const give = (password: string) => leader.send('POST', '/session/re-authentication', { password });
    const { password } = credentials('principalLeader');
    const offered = (await read('principalLeader')).actions;
    expect(offered).toContainEqual(expect.objectContaining({ key: 'version.signOff', reAuthentication: true }));

    expect((await signOff({ digest, opinion: '同意印发。' })).code).toBe('RE_AUTHENTICATION_REQUIRED');
    const wrong = await give('not-the-password');
    expect([wrong.status, wrong.code]).toEqual([403, 'PASSWORD_WRONG']);
    expect((await signOff({ digest, opinion: '同意印发。' })).code).toBe('RE_AUTHENTICATION_REQUIRED');

    expect((await give(password)).status).toBe(200);
    // Asked before its time is over, the rules of the signature itself answer.
    later += 4 * MINUTE;
    expect((await signOff({ digest, opinion: '' })).code).toBe('OPINION_REQUIRED');
    later += 1 * MINUTE;
    expect((await signOff({ digest, opinion: '同意印发。' })).code).toBe('RE_AUTHENTICATION_REQUIRED');
    expect((await give(password)).status).toBe(200);
    expect((await signOff({ digest, opinion: '同意印发。' })).status).toBe(200);
  });

  test('another session of the same person has to give it too; wrong ones lock the account like log-ins', async () => {
    const other = await browser('sealKeeper');
    const give = (password: string) => other.send('POST', '/session/re-authentication', { password });
    const codes = [];
    for (let i = 0; i < 6; i += 1) codes.push((await give('guess')).code);
    expect(codes).toEqual([...Array<string>(5).fill('PASSWORD_WRONG'), 'ACCOUNT_LOCKED']);
    expect((await give(credentials('sealKeeper').password)).code).toBe('ACCOUNT_LOCKED');
    await served.query('UPDATE account SET locked_until = NULL');
    const rows = await served.cast
      .of('auditAdmin')
      .call<unknown[]>('GET', '/audit?action=session.reAuthenticationFailed');
    expect(rows.length).toBe(8);
  });
});

describe('代签 over HTTP', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-02-20' } });
    await served.startWorker();
  });
  afterAll(() => served.close());

  test('a delegate is named, told, signs as 代; taken back, the authorisation gives nothing', async () => {
    const leader = served.cast.of('principalLeader');
    const deputy = served.cast.of('deputyLeader');
    const candidates = await leader.call<{ accountId: string; displayName: string; posts: string[] }[]>(
      'GET',
      '/authorisations/delegates',
    );
    expect(candidates.map((c) => c.posts[0]).sort()).toEqual(['分管领导', '政府办核稿']);
    const delegateId = candidates.find((c) => c.displayName === deputy.displayName)?.accountId;
    const { accountId: registrarId } = await served.cast.of('registrar').call<{ accountId: string }>('GET', '/session');
    const dates = { fromDate: '2026-02-01', untilDate: '2026-02-28', document: '授权书第3号' };
    const notFit = await refusalOf(leader.call('POST', '/authorisations', { delegateId: registrarId, ...dates }));
    expect(notFit.code).toBe('DELEGATE_POST');
    const first = await leader.call<{ id: string }>('POST', '/authorisations', { delegateId, ...dates });

    const { versionId } = await mergedCycle(served, 2025);
    const { digest } = await leader.call<Reading>('GET', `/versions/${versionId}/reading`);
    await served.cast.of('editor').call('POST', `/versions/${versionId}/sending`, { digest });
    for (const post of ['chiefEditor', 'legalReviewer', 'officeReviewer', 'deputyLeader'] as const) {
      await served.cast.of(post).call('POST', `/versions/${versionId}/approvals`, { digest, opinion: '同意。' });
    }
    const notices = await deputy.call<{ text: string }[]>('GET', '/notices');
    expect(notices.at(-1)?.text).toContain('受书面授权可以代签');
    const reading = () => deputy.call<Reading>('GET', `/versions/${versionId}/reading`);
    expect(await reading()).toMatchObject({ onBehalfOf: leader.displayName });

    await leader.call('POST', `/authorisations/${first.id}/revocation`, { reason: '已返岗。' });
    const twice = await refusalOf(
      leader.call('POST', `/authorisations/${first.id}/revocation`, { reason: '已返岗。' }),
    );
    expect(twice.code).toBe('AUTHORISATION_REVOKED');
    const after = await reading();
    expect([after.onBehalfOf, after.actions.map((a) => a.key)]).toEqual([null, []]);
    const signOff = () =>
      deputy.call('POST', `/versions/${versionId}/sign-off`, { digest, opinion: '受委托,同意印发。' });
    expect((await refusalOf(signOff())).code).toBe('RELATION_NOT_ALLOWED');

    await leader.call('POST', '/authorisations', { delegateId, ...dates });
    await signOff();
    expect((await reading()).opinions[0]).toMatchObject({ decisionLabel: '代签', displayName: deputy.displayName });
    const list = await leader.call<{ stateLabel: string; revocable: boolean }[]>('GET', '/authorisations');
    expect(list.map((a) => [a.stateLabel, a.revocable])).toEqual([
      ['有效', true],
      ['已撤销', false],
    ]);
  });
});
