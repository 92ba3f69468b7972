import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtensionView, LateList, ReminderView, RemindResult, SectionView } from '@chancery/application';
import { addDays } from '@chancery/domain';
import { strFromU8, unzipSync } from 'fflate';
import { openAndAssign, submitByDepartment, type OpenedCycle } from '../../apps/cli/src/demo/play-collecting.js';
import { clockOf, type Clock } from '../support/clock.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Notice {
  readonly kind: string;
  readonly text: string;
  readonly link: string;
}

const YEAR = 2025;
const DUE = '2026-01-20';
const TODAY = '2026-01-22';
const on = (days: number) => addDays(DUE, days);
const textOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

describe('deadlines over HTTP', () => {
  let served: ServedGovernment;
  let clock: Clock;
  let cycle: OpenedCycle;
  const path = (i: number) => `/sections/${cycle.sections[i]?.id}`;
  const noticesOf = async (post: 'liaison' | 'departmentHead' | 'editor', department?: string, kind = 'reminder') =>
    (await served.cast.of(post, department).call<Notice[]>('GET', '/notices')).filter((n) => n.kind === kind);

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: TODAY } });
    clock = await clockOf(served);
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: YEAR }));
  });
  afterAll(async () => {
    await clock.close();
    await served.close();
  });

  test('an assignment tells the liaison what was given out and by when', async () => {
    const [told] = await noticesOf('liaison', '司法局', 'assignment');
    expect(told?.text).toContain('请贵单位承担 2 个部分:“一是加强监督”(2026年1月20日前报送)');
  });

  test('each step is told once, one notice for a department’s sections, the head only when late', async () => {
    expect(await clock.remindOn(on(-8))).toBe(0);
    expect(await clock.remindOn(on(-7))).toBe(3);
    expect(await clock.remindOn(on(-7))).toBe(0);
    expect(await noticesOf('liaison', '司法局')).toHaveLength(1);
    expect((await noticesOf('liaison', '司法局'))[0]?.text).toContain('尚有 2 个部分未报送');
    expect((await noticesOf('liaison', '财政局'))[0]?.link).toBe(path(1));
    expect(await noticesOf('departmentHead', '司法局')).toHaveLength(0);
    // Down at T-3: the run of T-2 sends T-3, that of T0 skips T-1.
    expect(await clock.remindOn(on(-2))).toBe(3);
    expect(await clock.remindOn(on(0))).toBe(3);
    expect(await clock.remindOn(on(-1))).toBe(0);
    expect(await clock.remindOn(on(1))).toBe(3);
    expect(await noticesOf('liaison', '司法局')).toHaveLength(4);
    const heads = await noticesOf('departmentHead', '司法局');
    expect(heads.map((n) => n.text)).toEqual([expect.stringContaining('已逾期1天')]);
  });

  test('many workers at once send each reminder once', async () => {
    const before = (await noticesOf('liaison', '司法局')).length;
    const counts = await Promise.all(Array.from({ length: 5 }, () => clock.remindOn(on(2))));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(3);
    expect(await noticesOf('liaison', '司法局')).toHaveLength(before + 1);
    const [row] = await served.query<{ n: string }>(`SELECT count(*) AS n FROM reminder WHERE offset_days = 2`);
    expect(Number(row?.n)).toBe(3);
  });

  test('what was sent is not reminded of', async () => {
    const third = cycle.sections[2];
    if (!third) throw new Error('no section');
    await submitByDepartment(served.cast, served.timeline, third);
    expect(await clock.remindOn(on(3))).toBe(2);
  });

  test('more time: asked for once, answered with a reason, reminders follow the new day', async () => {
    const liaison = served.cast.of('liaison', '财政局');
    const editor = served.cast.of('editor');
    const ask = (until: string, reason = '年终数据尚未核定。') =>
      liaison.call<ExtensionView>('POST', `${path(1)}/extensions`, { reason, until });
    expect((await refusalOf(ask('2026-02-10', ' '))).code).toBe('REASON_REQUIRED');
    expect((await refusalOf(ask('2026-01-19'))).code).toBe('EXTENSION_NOT_LATER');
    const asked = await ask('2026-02-10');
    expect((await refusalOf(ask('2026-02-11'))).code).toBe('EXTENSION_ALREADY_ASKED');
    expect((await noticesOf('editor', undefined, 'extension')).at(-1)?.text).toMatch(
      /财政局申请将.*由2026年1月20日延至2026年2月10日.*年终数据尚未核定/,
    );
    const seen = await liaison.call<SectionView>('GET', path(1));
    expect(seen.extensions.map((e) => e.stateLabel)).toEqual(['待答复']);
    expect(seen.actions.map((a) => a.key)).not.toContain('section.requestExtension');
    expect((await editor.call<SectionView>('GET', path(1))).extensions[0]?.actions.map((a) => a.key)).toEqual([
      'extension.answer',
    ]);

    const answer = (body: object) => editor.call<ExtensionView>('POST', `/extensions/${asked.id}/answer`, body);
    expect((await refusalOf(answer({ grant: false }))).code).toBe('REASON_REQUIRED');
    const beyond = await refusalOf(answer({ grant: true }));
    expect([beyond.code, beyond.details]).toEqual([
      'EXTENSION_BEYOND_MERGE',
      { mergedBy: '2026-02-05', until: '2026-02-10' },
    ]);
    const granted = await answer({ grant: true, confirmBeyondMerge: true, reason: '请务必按时。' });
    expect(granted.state).toBe('granted');
    expect((await refusalOf(answer({ grant: false, reason: '改主意了' }))).code).toBe('STATE_CONFLICT');
    for (const post of ['liaison', 'departmentHead'] as const) {
      expect((await noticesOf(post, '财政局', 'extension')).at(-1)?.text).toContain('改为2026年2月10日');
    }
    const board = await editor.call<{ id: string; dueOn: string; extension: ExtensionView | null }[]>(
      'GET',
      `/cycles/${cycle.id}/sections`,
    );
    const row = board.find((r) => r.id === cycle.sections[1]?.id);
    expect([row?.dueOn, row?.extension?.state]).toEqual(['2026-02-10', 'granted']);
    // The new day begins its own steps.
    expect(await clock.remindOn('2026-02-03')).toBe(2);
    const kept = (await liaison.call<SectionView>('GET', path(1))).reminders;
    expect(kept.map((r) => `${r.dueOn} ${r.offsetDays}`)).toContain('2026-02-10 -7');
    expect(kept[0]?.recipients[0]).toMatch(/\(部门联络员\)$/);
  });

  test('催报 by hand: to liaison and late head, kept, and at most once an hour', async () => {
    const editor = served.cast.of('editor');
    const departmentIds = [...served.cast.departmentIds.values()];
    const remind = (ids: readonly string[]) =>
      editor.call<RemindResult>('POST', `/cycles/${cycle.id}/reminders`, {
        departmentIds: ids,
        text: '请于今日下班前报送。',
      });
    const [first] = departmentIds;
    const [one, two] = await Promise.allSettled([remind([first ?? '']), remind([first ?? ''])]);
    expect([one?.status, two?.status].sort()).toEqual(['fulfilled', 'rejected']);
    const late = await refusalOf(remind([first ?? '']));
    expect([late.status, late.code]).toEqual([429, 'REMINDED_RECENTLY']);
    expect(late.message).toMatch(/司法局一小时内已催报过,请 \d+ 分钟后再催/);
    const both = await remind(departmentIds);
    expect(both.reminded.map((d) => d.departmentName)).toEqual(['财政局']);
    expect(both.spared.map((d) => d.departmentName)).toEqual(['司法局']);
    expect((await noticesOf('departmentHead', '司法局')).at(-1)?.text).toContain('【催报】请于今日下班前报送。');
    const kept = await editor.call<ReminderView[]>('GET', `/cycles/${cycle.id}/reminders`);
    const byHand = kept.filter((r) => r.kind === 'byHand');
    expect(byHand.map((r) => r.sentByName)).toEqual(byHand.map(() => editor.displayName));
    expect(byHand).toHaveLength(2);
    // All sections of a department sent: nothing to remind of.
    const nothing = await refusalOf(
      editor.call('POST', `/cycles/${cycle.id}/reminders`, { sectionIds: [cycle.sections[2]?.id] }),
    );
    expect(['NOTHING_TO_REMIND', 'REMINDED_RECENTLY']).toContain(nothing.code);
  });

  test('零报送: the head sees reason and kind, the editor accepts it, and it is no gap', async () => {
    const liaison = served.cast.of('liaison', '财政局');
    await liaison.call('POST', `${path(1)}/receipt`);
    await liaison.call('POST', `${path(1)}/nil-submissions`, { reason: '本年度无此项工作。' });
    const head = served.cast.of('departmentHead', '财政局');
    const { current } = await head.call<SectionView>('GET', path(1));
    expect([current?.kind, current?.reason]).toEqual(['nil', '本年度无此项工作。']);
    await head.call('POST', `${path(1)}/department-approval`, {});
    const editor = served.cast.of('editor');
    const seen = await editor.call<SectionView>('GET', path(1));
    expect(seen.actions.map((a) => [a.key, a.label])).toEqual([
      ['section.returnForRevision', '退回修改'],
      ['section.adopt', '同意零报送'],
    ]);
    await editor.call('POST', `${path(1)}/adoption`);
    const [row] = await served.query<{ standing: unknown; standing_submission_id: string | null }>(
      'SELECT standing, standing_submission_id FROM section WHERE id = $1',
      [cycle.sections[1]?.id],
    );
    expect([row?.standing, row?.standing_submission_id]).toEqual([null, current?.id]);
  });

  test('通报: who is late, as data and as DOCX', async () => {
    const editor = served.cast.of('editor');
    const late = await editor.call<LateList>('GET', `/cycles/${cycle.id}/late`);
    expect([late.asOf, late.sections, late.sent]).toEqual([TODAY, 3, 2]);
    expect(late.departments.map((d) => d.departmentName)).toEqual(['司法局']);
    const [section] = late.departments[0]?.sections ?? [];
    expect(section).toMatchObject({ kind: 'missing', daysLate: 2, name: '一是加强监督', stateLabel: '未签收' });
    expect(section?.reminders.byHand).toBe(1);
    const text = textOf(await editor.download(`/cycles/${cycle.id}/late.docx`));
    expect(text).toContain('逾期未报送的部门：司法局（1个部分）。');
    expect(text).toContain('提醒');
  });

  test('the notice is a DOCX with dates, sheet and contact', async () => {
    const text = textOf(await served.cast.of('liaison', '财政局').download(`/cycles/${cycle.id}/notice.docx`));
    for (const words of [
      '各有关部门：',
      '1.部门报送：2026年1月20日前。',
      '4.公开：2026年4月1日前。',
      '任务分解表',
      '财政局',
    ])
      expect(text).toContain(words);
  });

  test('dates are changed under guard; departments’ due dates follow, and whom it concerns is told', async () => {
    const editor = served.cast.of('editor');
    const { milestones: was } = await editor.call<{ milestones: Record<string, string> }>('GET', `/cycles/${cycle.id}`);
    const put = (milestones: object, seen: object = was) =>
      editor.call('PUT', `/cycles/${cycle.id}/milestones`, { was: seen, milestones, reason: '区里提前上报。' });
    expect((await refusalOf(put({ ...was, reportedBy: '2026-03-02' }))).code).toBe('LEGAL_DATE_PASSED');
    await put({ ...was, departmentsBy: '2026-01-25' });
    const stale = await refusalOf(put({ ...was, departmentsBy: '2026-01-26' }));
    expect([stale.status, stale.code]).toEqual([409, 'MILESTONES_CHANGED']);
    const section = await editor.call<SectionView>('GET', path(0));
    expect(section.dueOn).toBe('2026-01-25');
    expect((await noticesOf('liaison', '司法局', 'milestones')).at(-1)?.text).toContain(
      '部门报送由2026年1月20日改为2026年1月25日(理由:区里提前上报。)',
    );
    expect(await noticesOf('liaison', '财政局', 'milestones')).toHaveLength(0);
  });
});
