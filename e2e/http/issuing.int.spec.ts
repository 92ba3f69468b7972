import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { changeInitialPassword, enlist, PASSWORD } from '../permissions/support/people.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Dispatch {
  readonly state: string;
  readonly documentNumber: string | null;
  readonly signedOn: string | null;
  readonly issuedOn: string | null;
  readonly printedOn: string | null;
  readonly files: readonly { readonly name: string; readonly digest: string }[];
  readonly actions: readonly { readonly key: string }[];
}

interface Verification {
  readonly valid: boolean;
  readonly problems: readonly string[];
  readonly entry: { readonly fileName: string } | null;
}

describe('issuing over HTTP', () => {
  let served: ServedGovernment;
  let path: string;
  type Job = Parameters<typeof waitForJob>[1];
  const show = () => served.cast.of('registrar').call<Dispatch>('GET', path);
  const act = <T = Dispatch>(post: 'registrar' | 'officeReviewer' | 'sealKeeper', tail: string, body?: object) =>
    served.cast.of(post).call<T>('POST', `${path}/${tail}`, body);
  const run = async (post: 'registrar' | 'sealKeeper', tail: string) =>
    waitForJob(served.cast.of(post), await act<Job>(post, tail));

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-03-01' } });
    await served.startWorker();
    const { cycle, versionId } = await mergedCycle(served, 2025);
    await approveAll(served.cast, served.timeline, versionId);
    const { dispatch } = await served.cast
      .of('registrar')
      .call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    path = `/dispatches/${dispatch.id}`;
  });
  afterAll(() => served.close());

  test('成文日期 is the day of sign-off; a voided number stays voided and is not taken again', async () => {
    expect(await show()).toMatchObject({ state: 'signedOff', signedOn: '2026-03-01', documentNumber: null });
    expect((await act('registrar', 'number')).documentNumber).toBe('望川政发〔2026〕1号');
    expect((await refusalOf(act('registrar', 'number-voiding', { reason: '' }))).code).toBe('REASON_REQUIRED');
    await act('registrar', 'number-voiding', { reason: '机关代字有误,重新编号。' });
    expect((await act('registrar', 'number')).documentNumber).toBe('望川政发〔2026〕2号');
    const numbers = await served.cast
      .of('registrar')
      .call<{ printed: string; state: string; reason: string }[]>('GET', '/document-numbers');
    expect(numbers.map((n) => [n.printed, n.state, n.reason])).toEqual([
      ['望川政发〔2026〕1号', 'voided', '机关代字有误,重新编号。'],
      ['望川政发〔2026〕2号', 'taken', ''],
    ]);
  });

  test('a double click on rendering is one rendering', async () => {
    await act('officeReviewer', 'recheck');
    const clicks = await Promise.allSettled([1, 2, 3].map(() => act<Job>('registrar', 'rendering')));
    const accepted = clicks.filter((c) => c.status === 'fulfilled');
    expect(accepted).toHaveLength(1);
    const [click] = accepted;
    if (click?.status === 'fulfilled') await waitForJob(served.cast.of('registrar'), click.value);
    const { state, files } = await show();
    expect(state).toBe('rendered');
    expect(files.map((f) => f.name).sort()).toEqual([
      'dispatch-form.pdf',
      'original.docx',
      'original.pdf',
      'report-working.docx',
      'report.html',
      'report.txt',
    ]);
  });

  test('sealed files verify as issued only once they are issued; a changed byte is found', async () => {
    const registrar = served.cast.of('registrar');
    // One person with both posts may ask for the seal, and then not affix it.
    const person = await enlist(served, 'registrar', 'sealKeeper');
    const both = await changeInitialPassword(served.url, person);
    // What was measured of the original is made wrong: it is then sealed for a reason that is kept, or not at all.
    await served.query(`UPDATE dispatch SET conformance = jsonb_set(conformance, '{verdict}', '"notMet"')`);
    const asks = (body?: object) => both.send('POST', `${path}/seal-request`, body);
    const proves = () => both.send('POST', '/session/re-authentication', { password: PASSWORD });
    expect((await asks()).code).toBe('RE_AUTHENTICATION_REQUIRED');
    await proves();
    expect((await asks()).code).toBe('CONFORMANCE_REASON_REQUIRED');
    const reason = '天头按本机关惯例,已经办公室主任同意。';
    // A refused deed has not used up what was given again; one that was done has.
    expect((await asks({ reason })).status).toBe(200);
    expect(JSON.parse((await both.send('GET', path)).text)).toMatchObject({ conformanceReason: reason });
    const asked = JSON.parse((await both.send('GET', path)).text) as Dispatch & { secondPersonRequired: boolean };
    expect([asked.secondPersonRequired, asked.actions.map(({ key }) => key)]).toEqual([
      true,
      ['dispatch.withdrawSeal'],
    ]);
    expect((await both.send('POST', `${path}/seal`)).code).toBe('RE_AUTHENTICATION_REQUIRED');
    await proves();
    expect((await both.send('POST', `${path}/seal`)).code).toBe('SECOND_PERSON_REQUIRED');
    const noted = await served.query<{ after: { reAuthenticatedAt?: string } }>(
      `SELECT after FROM audit_event WHERE action = 'dispatch.requestSeal'`,
    );
    expect(noted).toMatchObject([{ after: { reAuthenticatedAt: expect.stringMatching(/^\d{4}-.*Z$/) } }]);
    expect(JSON.stringify(noted)).not.toContain(PASSWORD);
    // Taken back with a reason, and asked for anew: the trail has who was asked for what again.
    expect((await both.send('POST', `${path}/seal-withdrawal`, { reason: '' })).code).toBe('REASON_REQUIRED');
    expect((await both.send('POST', `${path}/seal-withdrawal`, { reason: '附件待核。' })).status).toBe(200);
    expect(await show()).toMatchObject({ state: 'rendered', sealRequestedBy: null });
    expect((await asks({ reason })).status).toBe(200);
    await run('sealKeeper', 'seal');
    const pdf = await registrar.download(`${path}/files/report.pdf`);
    const verify = (data: Uint8Array) => registrar.upload<Verification>('/verifications', data);
    expect(await verify(pdf)).toMatchObject({ valid: false, problems: ['文件已用印但尚未印发'] });
    const issued = await act('registrar', 'issue');
    expect(issued).toMatchObject({ state: 'issued', issuedOn: '2026-03-01', printedOn: '2026-03-01' });
    expect(await verify(pdf)).toMatchObject({ valid: true, entry: { fileName: 'report.pdf' } });
    const original = await registrar.download(`${path}/files/original.pdf`);
    expect((await verify(original)).problems).toEqual(expect.arrayContaining(['PDF 没有签名']));
    const forged = pdf.slice();
    forged[Math.floor(forged.length / 2)] = (forged[Math.floor(forged.length / 2)] ?? 0) ^ 1;
    expect((await verify(forged)).valid).toBe(false);
    const empty = await refusalOf(registrar.upload('/verifications', new Uint8Array()));
    expect(empty.code).toBe('FILE_EMPTY');
  });

  test('nothing more can be done with an issued document; an unknown file is not found', async () => {
    expect((await show()).actions).toEqual([]);
    expect((await refusalOf(act('registrar', 'rendering'))).code).toBe('STATE_CONFLICT');
    expect((await refusalOf(served.cast.of('registrar').download(`${path}/files/secrets.json`))).status).toBe(404);
  });

  test('the audit trail is filtered, exported line by line, and whole', async () => {
    const auditor = served.cast.of('auditAdmin');
    const numbers = await auditor.call<{ action: string }[]>('GET', '/audit?action=dispatch.assignNumber');
    expect(numbers).toHaveLength(2);
    const lines = new TextDecoder()
      .decode(await auditor.download('/audit/export'))
      .trimEnd()
      .split('\n');
    const rows = lines.map((line) => JSON.parse(line) as { seq: number; address: string; posts: string[] });
    expect(rows.map((r) => r.seq)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.some((r) => r.posts.includes('sealKeeper') && r.address !== '')).toBe(true);
    expect(lines.join('')).not.toMatch(/argon2|password_?hash|BEGIN PRIVATE/i);
    expect(await auditor.call('POST', '/audit/verifications')).toMatchObject({ whole: true });
    const wrong = await refusalOf(auditor.call('GET', '/audit?from=yesterday'));
    expect(wrong.code).toBe('INPUT_INVALID');
  });
});
