import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { numberSealAndIssue, approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { HttpCaller } from '../support/http-caller.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Dispatch {
  readonly state: string;
  readonly steps: readonly { readonly key: string; readonly state: string; readonly by: string }[];
  readonly packageReady: boolean;
  readonly job: { readonly job: string; readonly state: string } | null;
}

describe('registers, package and audit over HTTP', () => {
  let served: ServedGovernment;
  let cycleId: string;
  let path: string;
  const zip = () => served.cast.of('publisher').download(`${path}/package.zip`);

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-03-01' } });
    await served.startWorker();
    const { cycle, versionId } = await mergedCycle(served, 2025);
    cycleId = cycle.id;
    await approveAll(served.cast, served.timeline, versionId);
    const registrar = served.cast.of('registrar');
    const { dispatch } = await registrar.call<{ dispatch: { id: string } }>('GET', `/cycles/${cycleId}`);
    path = `/dispatches/${dispatch.id}`;
  });
  afterAll(() => served.close());

  test('the form tells what stands, what may be chosen, and why it may not be changed any more', async () => {
    const form = await served.cast.of('registrar').call<object>('GET', `/cycles/${cycleId}/dispatch`);
    expect(form).toMatchObject({
      stateLabel: '已签发',
      fields: { organCode: '望川政发' },
      suggestedFrom: null,
      editable: false,
      frozenBecause: '稿件已送签,发文稿纸不能再改。如确需修改,请审批人先退回稿件。',
      options: { urgencies: [{ value: 'none', label: '无' }, {}, {}], classifications: ['秘密', '机密', '绝密'] },
    });
  });

  test('before 印发 there is no package, and the publisher sees nothing', async () => {
    const registrar = served.cast.of('registrar');
    const publisher = served.cast.of('publisher');
    const early = await refusalOf(registrar.download(`${path}/package.zip`));
    expect([early.status, early.code]).toEqual([409, 'DISPATCH_NOT_ISSUED']);
    expect((await refusalOf(publisher.call('GET', path))).code).toBe('RELATION_NOT_ALLOWED');
    expect((await refusalOf(zip())).code).toBe('RELATION_NOT_ALLOWED');
    expect(await publisher.call('GET', '/dispatches')).toEqual([]);
    expect(await registrar.call('GET', '/dispatches')).toMatchObject([{ stateLabel: '已签发', documentNumber: null }]);
  });

  test('the seal register shows who asked and who confirmed; the register of numbers is filtered', async () => {
    await numberSealAndIssue(served.cast, served.timeline, cycleId);
    const register = await served.cast
      .of('sealKeeper')
      .call<{ waiting: unknown[]; entries: object[] }>('GET', '/seal-register');
    expect(register.waiting).toEqual([]);
    expect(register.entries).toHaveLength(2);
    expect(register.entries[0]).toMatchObject({
      documentNumber: '望川政发〔2026〕1号',
      requestedByName: served.cast.of('registrar').displayName,
      sealedByName: served.cast.of('sealKeeper').displayName,
      issued: true,
    });
    const numbers = await served.cast.of('registrar').call<object[]>('GET', '/document-numbers?year=2026&state=taken');
    expect(numbers).toMatchObject([
      { printed: '望川政发〔2026〕1号', stateLabel: '已用', dispatchStateLabel: '已印发' },
    ]);
    expect(await served.cast.of('registrar').call('GET', '/document-numbers?state=voided')).toEqual([]);
  });

  test('an issued dispatch tells every step, and by whom', async () => {
    const view = await served.cast.of('publisher').call<Dispatch>('GET', path);
    expect(view).toMatchObject({ state: 'issued', packageReady: true, job: { job: 'seal', state: 'done' } });
    expect(view.steps.map((s) => s.state)).toEqual(Array(8).fill('done'));
    expect(view.steps.find((s) => s.key === 'seal')?.by).toBe(served.cast.of('sealKeeper').displayName);
    const told = await served.cast.of('publisher').call<{ text: string; link: string }[]>('GET', '/notices');
    expect(told.at(-1)).toMatchObject({ link: path });
    expect(told.at(-1)?.text).toContain('已印发,可以下载印发文件包。');
  });

  test('the package holds the issued files, verifiable by themselves, and is the same every time', async () => {
    const data = await zip();
    expect(Buffer.from(await served.cast.of('registrar').download(`${path}/package.zip`)).equals(data)).toBe(true);
    const files = unzipSync(data);
    expect(Object.keys(files).sort()).toEqual(
      ['SHA256SUMS', 'register.json', 'report.docx', 'report.html', 'report.pdf', 'trust.pem', '说明.txt'].sort(),
    );
    const file = (name: string): Uint8Array => files[name] ?? new Uint8Array();
    const sums = strFromU8(file('SHA256SUMS')).trimEnd().split('\n');
    expect(sums).toHaveLength(6);
    for (const line of sums) {
      const [digest, name = ''] = line.split('  ');
      expect([name, createHash('sha256').update(file(name)).digest('hex')]).toEqual([name, digest]);
    }
    const page = strFromU8(file('report.html'));
    expect(page).toContain('<meta name="ArticleTitle" content="临江市望川区2025年度法治政府建设情况报告">');
    expect(page).toContain('<meta name="PubDate" content="2026-03-01 00:00">');
    expect(page).toContain('<meta name="ContentSource" content="临江市望川区人民政府">');
    expect(page).not.toMatch(/<script|\son\w+=/i);
    const register = JSON.parse(strFromU8(file('register.json'))) as { fileDigest: string; issued: boolean }[];
    expect(register.map((e) => e.issued)).toEqual([true, true]);
    expect(strFromU8(file('说明.txt'))).toContain('发文字号:望川政发〔2026〕1号\r\n');
    const verified = await served.cast.of('publisher').upload('/verifications', file('report.pdf'));
    expect(verified).toMatchObject({ valid: true });
    const member = served.cast.members.find((m) => m.post === 'publisher');
    const caller = await HttpCaller.logIn(served.url, member?.userName ?? '', member?.password ?? '');
    const { headers } = await caller.send('GET', `${path}/package.zip`);
    expect(headers.get('content-type')).toBe('application/zip');
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('望川政发〔2026〕1号.zip');
  });

  test('the auditor reads who did what in words, page by page, the latest first', async () => {
    interface Entry {
      seq: number;
      actionLabel: string;
      action: string;
      objectLabel: string;
      differences: { label: string; before: string; after: string }[];
    }
    interface Page {
      readonly entries: readonly Entry[];
      readonly nextBefore: number | null;
    }
    const auditor = served.cast.of('auditAdmin');
    const seen: Entry[] = [];
    let before: number | null = null;
    do {
      const page: Page = await auditor.call<Page>('GET', `/audit/page?limit=40${before ? `&beforeSeq=${before}` : ''}`);
      seen.push(...page.entries);
      before = page.nextBefore;
    } while (before);
    expect(seen.map((e) => e.seq)).toEqual(seen.map((_, i) => seen.length - i));
    // Everything that can happen has a name in Chinese.
    expect(seen.filter((e) => !/\p{Script=Han}/u.test(e.actionLabel)).map((e) => e.action)).toEqual([]);
    expect(seen.filter((e) => !/\p{Script=Han}/u.test(e.objectLabel)).map((e) => e.objectLabel)).toEqual([]);
    const [issue] = seen.filter((e) => e.action === 'dispatch.issue');
    expect(issue).toMatchObject({ actionLabel: '印发', objectLabel: '发文' });
    expect(issue?.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'changed', label: '状态', before: '已用印', after: '已印发' }),
      ]),
    );
    const labels = await auditor.call<{ actions: { value: string }[]; people: { label: string }[] }>(
      'GET',
      '/audit/labels',
    );
    expect(labels.actions.map((a) => a.value)).toContain('version.signOff');
    expect(labels.people.map((p) => p.label)).toContain(served.cast.of('sealKeeper').displayName);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const none = await auditor.call<Page>('GET', '/audit/page?until=2001-01-01');
    const all = await auditor.call<Page>('GET', `/audit/page?from=${today}&until=${today}&objectType=dispatch`);
    expect([none.entries.length, all.entries.length > 5]).toEqual([0, true]);
  });
});
