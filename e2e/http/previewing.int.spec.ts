import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PreviewState } from '@chancery/application';
import { docOfText, type FragmentDoc } from '@chancery/documents';
import { readPdfLines } from '@chancery/rendering';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { openAndAssign, type AssignedSection } from '../../apps/cli/src/demo/play-collecting.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

describe('a section’s pages over HTTP', () => {
  let served: ServedGovernment;
  let section: AssignedSection;
  let liaison: ApiPerson;
  let draftVersion = 0;

  const of = (id = section.id): string => `/sections/${id}/preview`;
  const ask = (who: ApiPerson = liaison) => who.call<PreviewState>('POST', of(), { target: 'draft' });
  const look = (): Promise<PreviewState> => liaison.call('GET', `${of()}?target=draft`);
  const save = async (content: FragmentDoc): Promise<void> => {
    const saved = await liaison.call<{ draftVersion: number }>('PUT', `/sections/${section.id}/draft`, {
      draftVersion,
      content,
    });
    draftVersion = saved.draftVersion;
  };
  const settled = async (): Promise<PreviewState> => {
    for (let i = 0; i < 600; i += 1) {
      const state = await look();
      if (state.state !== 'making') return state;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the preview was not made in time');
  };
  const words = async (): Promise<string[]> => {
    const { lines, pages } = await readPdfLines(await liaison.download(`${of()}/pages?target=draft`));
    expect(pages).toBe(1);
    return lines.map((line) => line.text.replace(/\s/g, ''));
  };
  const runs = async (): Promise<number> => {
    const [row] = await served.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM job_run WHERE job = 'preview' AND subject_id = $1`,
      [section.id],
    );
    return row?.n ?? 0;
  };

  beforeAll(async () => {
    served = await serveGovernment();
    const cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    section = cycle.sections.find(({ planned }) => planned.department === '财政局')!;
    liaison = served.cast.of('liaison', '财政局');
    await liaison.call('POST', `/sections/${section.id}/receipt`);
  });
  afterAll(() => served?.close());

  test('where nothing is written there is nothing to print', async () => {
    expect((await ask()).state).toBe('empty');
    expect(await runs()).toBe(0);
    const early = await refusalOf(liaison.download(`${of()}/pages?target=draft`));
    expect([early.status, early.code]).toEqual([409, 'PREVIEW_NOT_READY']);
  });

  test('asked for by three at once it is one job', async () => {
    await save(docOfText('全年安排普法经费180万元。'));
    expect((await look()).state).toBe('none');
    const asked = await Promise.all([ask(), ask(), ask(served.cast.of('editor'))]);
    expect(new Set(asked.map(({ jobId }) => jobId)).size).toBe(1);
    expect(asked.map(({ state }) => state)).toEqual(['making', 'making', 'making']);
  });

  test('the text is printed as it stands when the job begins, under the heading of its place, marked as a preview', async () => {
    await save(docOfText('全年安排普法经费190万元。'));
    await served.startWorker();
    const ready = await settled();
    expect(ready).toMatchObject({ state: 'ready', pages: 1 });
    const { place } = await liaison.call<{ place: string }>('GET', `/sections/${section.id}`);
    const [mark, ...text] = await words();
    expect(mark).toMatch(new RegExp(`^预览·${place}·摘要[0-9a-f]{12}$`));
    expect(text).toEqual([`${place}。全年安排普法经费190万元。`, '—1—']);
  });

  test('the same text again costs nothing; another is another job, and takes the place of the first', async () => {
    const before = await look();
    expect(await ask()).toEqual(before);
    expect(await runs()).toBe(1);
    await save(docOfText('全年安排普法经费200万元。'));
    expect(await look()).toMatchObject({ state: 'none', digest: before.digest });
    await ask();
    const after = await settled();
    expect(after.state).toBe('ready');
    expect(after.digest).not.toBe(before.digest);
    expect((await words()).join('')).toContain('全年安排普法经费200万元。');
    const rows = await served.query('SELECT digest FROM section_preview WHERE section_id = $1', [section.id]);
    expect(rows).toEqual([{ digest: after.digest }]);
  });

  test('a character that no face has is told with its code, and what is mended is printed', async () => {
    await save(docOfText('财政局𪚥某某负责。'));
    await ask();
    const failed = await settled();
    expect(failed).toMatchObject({ state: 'failed', code: 'GLYPH_MISSING', digest: null });
    expect(failed.note).toContain('“𪚥”(U+2A6A5)');
    // A face may have come meanwhile: asked again it is tried again.
    expect((await ask()).state).toBe('making');
    expect((await settled()).code).toBe('GLYPH_MISSING');
    await save(docOfText('财政局某某负责。'));
    await ask();
    expect((await settled()).state).toBe('ready');
  });

  test('a job that was given up is told, and asked for anew it is made', async () => {
    await save(docOfText('全年安排普法经费210万元。'));
    const [row] = await served.query<{ version: number }>('SELECT version FROM section_preview WHERE section_id = $1', [
      section.id,
    ]);
    // As after six attempts of which each took the process with it.
    await served.query(
      `INSERT INTO job_run (government_id, version, state, job, key, subject_id, parameters, attempts, progress,
                            requested_by, correlation_id)
       SELECT government_id, 1, 'queued', 'preview', $2, id, '{"target":"draft"}', 6, '', draft_saved_by, 'test'
       FROM section WHERE id = $1`,
      [section.id, `preview:${section.id}:draft:${row?.version}`],
    );
    await served.query(
      `INSERT INTO outbox (government_id, job_run_id, job)
       SELECT government_id, id, job FROM job_run WHERE key = $1`,
      [`preview:${section.id}:draft:${row?.version}`],
    );
    const failed = await settled();
    expect(failed).toMatchObject({ state: 'failed', code: 'JOB_FAILED' });
    expect((await ask()).state).toBe('making');
    expect((await settled()).state).toBe('ready');
  });

  test('who may not read the text does not see its pages', async () => {
    const other = served.cast.of('liaison', '司法局');
    for (const refused of [ask(other), other.call('GET', `${of()}?target=draft`)]) {
      expect(await refusalOf(refused)).toMatchObject({ status: 403, code: 'RELATION_NOT_ALLOWED' });
    }
    const elsewhere = await served.found('临江市江岸区人民政府', 'ja-');
    const stranger = elsewhere.of('editor');
    const calls = [ask(stranger), stranger.download(`${of()}/pages?target=draft`)];
    for (const refused of calls) expect((await refusalOf(refused)).status).toBe(404);
    expect((await look()).state).toBe('ready');
  });

  test('a preview is nobody’s act: the trail says nothing of it', async () => {
    const rows = await served.query(`SELECT action FROM audit_event WHERE action ILIKE '%preview%'`);
    expect(rows).toEqual([]);
  });
});
