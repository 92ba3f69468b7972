import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  AddedPastReport,
  ComparisonView,
  LastYearView,
  PastReportDetails,
  PastReportPlan,
  PastReportReading,
  PastReportView,
  SectionView,
} from '@chancery/application';
import { outlineLabels, printNodeLabel, type Outline } from '@chancery/documents';
import { paragraph, REFUSED, run, wordFile } from '@chancery/testing';
import { refusalOf } from '../support/refusal-of.js';
import { sweepOldFiles } from '../support/sweep-old-files.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const TITLE = '临江市望川区2024年度法治政府建设情况报告';
const by = 'w:author="王敏" w:date="2025-01-05T09:30:00Z"';
const LINES = [
  TITLE,
  '2024年，我区扎实推进法治政府建设。现将有关情况报告如下。',
  '一、主要工作情况',
  '（一）规范行政执法',
  '评查案卷180卷,合格率达标。',
  '（二）加强普法宣传',
  '开展普法活动60场。',
  '二、存在的问题',
  '一是基层执法力量不足。二是普法针对性不强。',
  '三、2025年工作安排',
  '（一）充实执法力量。招录执法人员20名。',
  '（二）创新普法形式。打造普法品牌3个。',
];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same as a Word file, with one change that nobody has decided on. */
const tracked = (): Uint8Array =>
  wordFile({
    body: LINES.map((line, i) =>
      i === 6
        ? paragraph(`${run('开展普法活动')}<w:ins w:id="1" ${by}>${run('近')}</w:ins>${run('60场。')}`)
        : paragraph(line),
    ).join(''),
  });

const labels = (outline: Outline): string[] => outlineLabels(outline).map(printNodeLabel);
const keyOf = (outline: Outline, name: string): string =>
  outlineLabels(outline).find((label) => printNodeLabel(label) === name)?.key ?? '';

describe('last year’s report as the start of this one, over HTTP', () => {
  let served: ServedGovernment;
  const editor = () => served.cast.of('editor');
  const add = (name: string, data: Uint8Array, person = editor()) =>
    person.upload<AddedPastReport>(`/past-reports?name=${encodeURIComponent(name)}`, data);
  const read = (id: string, plan: object) =>
    editor().call<PastReportReading>('POST', `/past-reports/${id}/readings`, plan);
  const confirm = (id: string, plan: Partial<PastReportPlan> = {}, facts: object = {}) =>
    editor().call<PastReportView>('POST', `/past-reports/${id}/confirmation`, {
      plan,
      reportType: 'law-government',
      year: 2024,
      title: TITLE,
      ...facts,
    });
  /** The section that one department gets in a place of a cycle. */
  async function sectionOf(cycleId: string, nodeKey: string, department: string): Promise<string> {
    const departmentId = served.cast.departmentIds.get(department);
    const [made] = await editor().call<{ id: string }[]>('POST', `/cycles/${cycleId}/sections`, {
      assignments: [{ nodeKey, departmentId, startsParagraph: true }],
    });
    return made?.id ?? '';
  }

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2025-12-20' } });
  });
  afterAll(() => served.close());

  let report: PastReportView;

  test('a Word file is read, its changes decided, its outline mended and confirmed; the file stays as it came', async () => {
    const file = tracked();
    const { pastReport, reading, proposal } = await add('2024年度报告.docx', file);
    expect(pastReport).toMatchObject({ state: 'read', isReference: false, title: TITLE, year: 2024, following: null });
    expect(reading.revisions).toHaveLength(1);
    expect(labels(proposal.outline)).toEqual([
      '引言',
      '一、主要工作情况',
      '（一）规范行政执法',
      '（二）加强普法宣传',
      '二、存在的问题',
      '三、2025年工作安排',
      '（一）充实执法力量',
      '（二）创新普法形式',
    ]);
    expect(await refusalOf(confirm(pastReport.id))).toMatchObject({ status: 409, code: 'REVISIONS_UNRESOLVED' });
    const early = { pastReportId: pastReport.id };
    expect((await refusalOf(editor().call('POST', '/cycles', early))).code).toBe('PAST_REPORT_NOT_CONFIRMED');

    const [change] = reading.revisions;
    const width = reading.changes.find(({ kind }) => kind === 'width');
    const choices = { decisions: { [String(change?.id)]: 'reject' }, undone: [width?.id], headings: {} };
    const decided = await read(pastReport.id, { choices });
    expect(decided.reading.revisions).toEqual([]);
    expect(decided.reading.text).toContain('评查案卷180卷,合格率达标。');
    const key = keyOf(decided.proposal.outline, '三、2025年工作安排');
    const plan = { choices, mends: [{ key, heading: '下一年度工作安排' }] } as unknown as PastReportPlan;
    const mended = await read(pastReport.id, plan);
    expect(labels(mended.proposal.outline)).toContain('三、下一年度工作安排');

    expect((await refusalOf(confirm(pastReport.id, plan, { reportType: 'none' }))).code).toBe('REPORT_TYPE_UNKNOWN');
    report = await confirm(pastReport.id, plan);
    expect(report).toMatchObject({
      state: 'confirmed',
      stateLabel: '已确认',
      following: { year: 2025, title: '临江市望川区2025年度法治政府建设情况报告' },
    });
    const details = await editor().call<PastReportDetails>('GET', `/past-reports/${report.id}`);
    expect(details.outline).toEqual(mended.proposal.outline);
    expect(details.parts?.flatMap(({ paragraphs }) => paragraphs)).toContain('开展普法活动60场。');
    expect(await refusalOf(confirm(pastReport.id, plan))).toMatchObject({ status: 409, code: 'STATE_CONFLICT' });
    expect(await editor().call<PastReportView[]>('GET', '/past-reports')).toEqual([report]);

    expect(Buffer.from(await editor().download(`/past-reports/${report.id}/file`)).equals(Buffer.from(file))).toBe(
      true,
    );
  });

  test('this year begins with its outline; whoever writes sees its text, promises and problems', async () => {
    const cycle = await editor().call<{ id: string; title: string; year: number; outline: Outline }>(
      'POST',
      '/cycles',
      {
        pastReportId: report.id,
      },
    );
    expect([cycle.year, cycle.title]).toEqual([2025, '临江市望川区2025年度法治政府建设情况报告']);
    expect(labels(cycle.outline)).toContain('三、下一年度工作安排');
    expect((await refusalOf(editor().call('POST', '/cycles', { pastReportId: report.id }))).code).toBe('CYCLE_EXISTS');
    const again = { pastReportId: report.id, year: 2024 };
    expect((await refusalOf(editor().call('POST', '/cycles', again))).code).toBe('YEAR_NOT_LATER');

    const id = await sectionOf(cycle.id, keyOf(cycle.outline, '（二）加强普法宣传'), '财政局');
    const liaison = served.cast.of('liaison', '财政局');
    const section = await liaison.call<SectionView>('GET', `/sections/${id}`);
    const origin = { kind: 'pastReport', year: 2024, title: TITLE, verified: true };
    expect(section.lastYear).toEqual({ year: 2024, paragraphs: ['开展普法活动60场。'], origin });
    expect(section.prompts.map(({ block, place, paragraphs }) => [block, place, ...paragraphs])).toEqual([
      ['problems', '二、存在的问题', '一是基层执法力量不足。二是普法针对性不强。'],
      ['nextSteps', '（一）充实执法力量', '招录执法人员20名。'],
      ['nextSteps', '（二）创新普法形式', '打造普法品牌3个。'],
    ]);
    expect(section.prompts[0]?.origin).toEqual(origin);
    const { lastYear } = await liaison.call<LastYearView>('GET', `/cycles/${cycle.id}/last-year`);
    expect([lastYear?.title, lastYear?.prompts.length]).toEqual([TITLE, 3]);

    await liaison.call('POST', `/sections/${id}/receipt`);
    await liaison.call('PUT', `/sections/${id}/draft`, {
      draftVersion: 0,
      content: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: '开展普法活动75场。' }] }],
      },
    });
    const comparison = await liaison.call<ComparisonView>('GET', `/comparisons?from=lastYear:${id}&to=draft:${id}`);
    expect([comparison.from.label, comparison.changed]).toEqual(['2024年度', 1]);
  });

  test('a copied page gives the same outline; headings that it lacks are offered and taken by a person', async () => {
    const page = `<html><body><div>首页 &gt; 政务公开 &gt; 法治政府建设</div><h1>${TITLE.replace('2024', '2023')}</h1>
      <p>2023年，我区扎实推进法治政府建设。</p><p>一、强化组织领导。召开会议12次，研究议题30个。</p>
      <p>二、规范行政执法。评查案卷180卷,合格率达标。</p>
      <p>一年来，法治政府建设取得成效，但仍存在一些薄弱环节，主要表现在一是力量不足。二是普法不实。</p>
      <p>2024年，我区将继续推进法治政府建设，招录执法人员20名。</p><div>打印本页 关闭窗口</div></body></html>`;
    const { pastReport, proposal } = await add('粘贴的网页.html', bytes(page));
    expect(pastReport).toMatchObject({ year: 2023, title: TITLE.replace('2024', '2023') });
    expect(labels(proposal.outline)).toEqual([
      '引言',
      '一、强化组织领导',
      '二、规范行政执法',
      '存在的不足和原因',
      '下一年度主要安排',
    ]);
    expect(proposal.outline.nodes.map(({ headingForm }) => headingForm).slice(3)).toEqual(['none', 'none']);
    const plan = { acceptedOffers: ['下一年度主要安排'] };
    const one = await read(pastReport.id, plan);
    expect(labels(one.proposal.outline).slice(3)).toEqual(['存在的不足和原因', '三、下一年度主要安排']);
    await confirm(pastReport.id, plan, { year: 2023, title: TITLE.replace('2024', '2023') });
    const cycle = await editor().call<{ id: string; outline: Outline }>('POST', '/cycles', {
      pastReportId: pastReport.id,
      year: 2027,
    });
    const { lastYear } = await editor().call<LastYearView>('GET', `/cycles/${cycle.id}/last-year`);
    expect(lastYear?.prompts.map(({ block, place }) => [block, place])).toEqual([
      ['problems', '存在的不足和原因'],
      ['nextSteps', '三、下一年度主要安排'],
    ]);
  });

  test('a report of a sharing site gives its outline; its text is marked and promises nothing', async () => {
    const text = ['下面是小编为大家整理的报告，供大家参考。', ...LINES].join('\n');
    const { pastReport } = await add('网上范文.txt', bytes(text));
    expect(pastReport.isReference).toBe(true);
    await confirm(pastReport.id);
    const cycle = await editor().call<{ id: string; outline: Outline }>('POST', '/cycles', {
      pastReportId: pastReport.id,
      year: 2028,
    });
    const id = await sectionOf(cycle.id, keyOf(cycle.outline, '（一）规范行政执法'), '财政局');
    const section = await served.cast.of('liaison', '财政局').call<SectionView>('GET', `/sections/${id}`);
    expect(section.lastYear).toMatchObject({
      paragraphs: ['评查案卷180卷，合格率达标。'],
      origin: { verified: false },
    });
    expect(section.prompts).toEqual([]);
    // Taking back what the importer found does not make it a report of one's own.
    const second = await add('网上范文.txt', bytes(text));
    const noise = second.reading.changes.filter(({ kind }) => kind === 'sharingSite').map(({ id: change }) => change);
    const choices = { decisions: {}, undone: noise, headings: {} };
    expect(await confirm(second.pastReport.id, { choices })).toMatchObject({ isReference: true });
  });

  test('hostile files and empty texts are refused by name, and nothing of them is kept', async () => {
    const before = await served.query('SELECT count(*) FROM past_report');
    for (const { make, code, fileName } of REFUSED.filter(({ code: c }) => c !== 'FILE_TOO_LARGE').slice(0, 3)) {
      expect((await refusalOf(add(fileName ?? '文件.docx', make()))).code).toBe(code);
    }
    expect((await refusalOf(add('报告.txt', new Uint8Array(0)))).code).toBe('FILE_EMPTY');
    expect((await refusalOf(add('../报告.txt', bytes('甲')))).code).toBe('INPUT_INVALID');
    expect((await refusalOf(add('报告.docx', new Uint8Array(21 * 1024 * 1024)))).code).toBe('REQUEST_TOO_LARGE');
    expect(await served.query('SELECT count(*) FROM past_report')).toEqual(before);
    const { pastReport } = await add('空白.txt', bytes('\n\n'));
    expect((await refusalOf(confirm(pastReport.id))).code).toBe('IMPORT_EMPTY');
  });

  test('plans that no reader makes are refused; more headings than an outline holds are too', async () => {
    const { pastReport } = await add('一段.txt', bytes(LINES.join('\n')));
    for (const plan of [
      { depth: 0 },
      { mends: [{ key: 'h1', block: 'nothing' }] },
      { mends: [{ key: 'h1', heading: '' }] },
      { acceptedOffers: [1] },
      { choices: { undone: ['x'] } },
      { more: 1 },
    ]) {
      expect((await refusalOf(read(pastReport.id, plan))).code).toBe('INPUT_INVALID');
    }
    expect((await refusalOf(confirm(pastReport.id, {}, { year: 24 }))).code).toBe('INPUT_INVALID');
    const many = Array.from({ length: 120 }, (_, i) => `一、推进重点工作\n完成事项${i + 1}件。`).join('\n');
    const { pastReport: long } = await add('很多标题.txt', bytes(many));
    expect((await refusalOf(confirm(long.id))).code).toBe('PAST_REPORT_DOES_NOT_FIT');
  });

  test('two who confirm at once confirm one', async () => {
    const { pastReport } = await add('同时确认.txt', bytes(LINES.join('\n')));
    const answers = await Promise.allSettled([confirm(pastReport.id), confirm(pastReport.id, { depth: 1 })]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const trail = await served.query(
      `SELECT 1 FROM audit_event WHERE action = 'pastReport.confirm' AND object_id = $1`,
      [pastReport.id],
    );
    expect(trail).toHaveLength(1);
  });

  test('nobody but editors sees it, and another government has none of it', async () => {
    const liaison = served.cast.of('liaison', '财政局');
    expect((await refusalOf(add('甲.txt', bytes('甲'), liaison))).code).toBe('POST_NOT_ALLOWED');
    expect((await refusalOf(liaison.call('GET', `/past-reports/${report.id}`))).code).toBe('POST_NOT_ALLOWED');
    const other = (await served.found('临江市新川区人民政府', 'x')).of('editor');
    expect(await other.call('GET', '/past-reports')).toEqual([]);
    for (const path of [`/past-reports/${report.id}`, `/past-reports/${report.id}/file`]) {
      expect((await refusalOf(other.call('GET', path))).code).toBe('NOT_FOUND');
    }
    expect((await refusalOf(other.call('POST', '/cycles', { pastReportId: report.id }))).code).toBe('NOT_FOUND');
  });

  test('the file outlives the sweep of files that nobody names', async () => {
    const { orphan, left } = await sweepOldFiles(served);
    expect(left).not.toContain(orphan);
    expect(left).toContain(report.digest);
  });
});
