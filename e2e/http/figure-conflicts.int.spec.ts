import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FigureConflict } from '@chancery/application';
import { docOfText } from '@chancery/documents';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { cellOf, LedgerDesk, textWith, type KeptFigure } from '../support/ledger-desk.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface VersionView {
  readonly digest: string;
  readonly text: string;
  readonly figureConflicts: readonly FigureConflict[];
}

const YEAR = 2025;

describe('a conflict in the ledger, over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  let desk: LedgerDesk;
  let indicatorId: string;
  let law: KeptFigure;
  let money: KeptFigure;
  let versionId: string;
  const noticesOf = (name: string) => desk.liaison(name).call<{ kind: string; text: string }[]>('GET', '/notices');
  const read = () => desk.editor.call<VersionView>('GET', `/versions/${versionId}`);
  const send = async () =>
    desk.editor.call('POST', `/versions/${versionId}/sending`, { digest: (await read()).digest });

  /** Two departments write different numbers into their parts, each by reference; everything is adopted and merged. */
  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport({ year: YEAR }));
    desk = new LedgerDesk(served, cycle.id, YEAR);
    indicatorId = await desk.define();
    law = await desk.enter(indicatorId, '司法局', '180');
    money = await desk.enter(indicatorId, '财政局', '185');
    for (const [i, section] of cycle.sections.entries()) {
      const { department: name, text } = section.planned;
      const path = `/sections/${section.id}`;
      const { state } = await desk.liaison(name).call<{ state: string }>('GET', path);
      if (state === 'notAcknowledged') await desk.liaison(name).call('POST', `${path}/receipt`);
      const references = [
        { indicator: indicatorId, valueVersion: law.id, text: '180卷' },
        { indicator: indicatorId, valueVersion: money.id, text: '185' },
      ];
      const reference = references[i];
      await desk.liaison(name).call('PUT', `${path}/draft`, {
        draftVersion: 0,
        content: reference ? textWith(reference) : docOfText(text),
      });
      await desk.liaison(name).call('POST', `${path}/submissions`, { draftVersion: 1 });
      await served.cast.of('departmentHead', name).call('POST', `${path}/department-approval`, {});
      await adoptSection(served.cast, served.timeline, section);
    }
    versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
  });

  afterAll(() => served.close());

  test('is told to the editors when the second value comes, and shown in ledger and version', async () => {
    const notices = await desk.editor.call<{ kind: string; text: string; link: string }[]>('GET', '/notices');
    const told = notices.filter((n) => n.kind === 'figureConflict').at(-1);
    expect(told?.text).toContain('司法局180卷、财政局185卷');
    expect(told?.link).toBe(`/cycles/${cycle.id}/figures`);
    const row = await desk.row(indicatorId);
    expect([row.conflict, row.thisYear.printed]).toEqual([true, null]);
    expect(row.contests).toMatchObject([{ state: 'conflict', choice: null, lastChoiceId: null }]);
    expect(row.uses.map((u) => [u.kind, u.departmentName, u.printed, u.upToDate])).toEqual([
      ['section', '司法局', '180卷', false],
      ['section', '财政局', '185', false],
      ['version', '司法局', '180卷', false],
      ['version', '财政局', '185', false],
    ]);
    const { figureConflicts } = await read();
    expect(figureConflicts.map((c) => [c.kind, c.printed, c.candidates.map((x) => x.printed)])).toEqual([
      ['unchosen', '180卷', ['180卷', '185卷']],
      ['unchosen', '185', ['180卷', '185卷']],
    ]);
  });

  test('stops 送签 with the list', async () => {
    const refusal = await refusalOf(send());
    expect([refusal.status, refusal.code]).toEqual([409, 'FIGURES_CONFLICT']);
    expect(refusal.message).toContain('尚未选定');
    expect(refusal.details).toHaveLength(2);
  });

  test('is settled only with a reason, by one of two editors who choose at once, and never unseen', async () => {
    expect((await refusalOf(desk.choose(indicatorId, law.id, { reason: ' ' }))).code).toBe('REASON_REQUIRED');
    const chief = served.cast.of('chiefEditor');
    const results = await Promise.allSettled([
      desk.choose(indicatorId, money.id),
      desk.choose(indicatorId, law.id, {}, chief),
    ]);
    const lost = results.find((r) => r.status === 'rejected');
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
    const refusal = await refusalOf(Promise.reject(lost?.reason as Error));
    expect([refusal.status, ['CONCURRENT_CHANGE', 'FIGURE_CHOICE_CHANGED'].includes(refusal.code)]).toEqual([
      409,
      true,
    ]);
    expect((await refusalOf(desk.choose(indicatorId, law.id))).code).toBe('FIGURE_CHOICE_CHANGED');
    const [contest] = (await desk.row(indicatorId)).contests;
    await desk.choose(indicatorId, law.id, { previousChoiceId: contest?.lastChoiceId, reason: '财政局口径含镇街。' });
    const row = await desk.row(indicatorId);
    expect([row.conflict, row.thisYear.printed, cellOf(row, '财政局')?.thisYear?.standing]).toEqual([
      false,
      '180卷',
      'putAside',
    ]);
  });

  test('tells the department that was put aside, its head too, and nobody else', async () => {
    const told = (await noticesOf('财政局')).filter((n) => n.kind === 'figureNotChosen').at(-1);
    expect(told?.text).toContain('你部门报185卷,经核定采用司法局的180卷。理由:财政局口径含镇街。');
    const head = await served.cast.of('departmentHead', '财政局').call<{ text: string }[]>('GET', '/notices');
    expect(head.some((n) => n.text === told?.text)).toBe(true);
    expect((await noticesOf('司法局')).some((n) => n.text === told?.text)).toBe(false);
  });

  test('the version merged before still has the losing number and is not sent; the next one prints what stands', async () => {
    const { figureConflicts } = await read();
    expect(figureConflicts.map((c) => [c.kind, c.printed, c.candidates.map((x) => x.printed)])).toEqual([
      ['changed', '185', ['180卷']],
    ]);
    expect((await refusalOf(send())).code).toBe('FIGURES_CONFLICT');
    versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
    const merged = await read();
    expect(merged.figureConflicts).toEqual([]);
    // The form of the sentence stays: a bare number for a bare number.
    expect(merged.text).toContain('评查行政执法案卷180卷。评查行政执法案卷180。');
    expect(merged.text).not.toContain('185');
    const { sections } = await desk.editor.call<{
      sections: { departmentName: string; spans: { origin: string }[] }[];
    }>('GET', `/versions/${versionId}/provenance`);
    const origins = sections.find((s) => s.departmentName === '财政局')?.spans.map((s) => s.origin);
    expect(origins).toContain('edited');
  });

  test('a value that comes after merging stops it again, until the department agrees', async () => {
    const later = await desk.enter(indicatorId, '财政局', '186', { supersedes: money.id });
    expect((await refusalOf(send())).code).toBe('FIGURES_CONFLICT');
    await desk.enter(indicatorId, '财政局', '180', { supersedes: later.id, reason: '按核定口径更正。' });
    expect((await read()).figureConflicts).toEqual([]);
    await send();
  });
});
