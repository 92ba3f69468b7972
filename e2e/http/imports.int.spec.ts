import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ImportReading, PastedText, StartedImport, TakenImport } from '@chancery/application';
import { plainText, type FragmentDoc } from '@chancery/documents';
import { drawing, link, paragraph, REFUSED, run, wordFile } from '@chancery/testing';
import sharp from 'sharp';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { openAndAssign, type AssignedSection } from '../../apps/cli/src/demo/play-collecting.js';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

/** As typed instead of an indent. */
const INDENT = '\u3000\u3000';
const by = 'w:author="王敏" w:date="2026-01-05T09:30:00Z"';

/** A department's file as they come: half-width marks, a change not decided, a comment, a number twice, a picture. */
const messy = async (): Promise<Uint8Array> =>
  wordFile({
    comments: `<w:comment w:id="7" ${by}>${paragraph('请核对件数')}</w:comment>`,
    links: link('p1', 'image', 'media/image1.png'),
    more: {
      'word/media/image1.png': new Uint8Array(
        await sharp({ create: { width: 300, height: 200, channels: 3, background: '#246' } })
          .png()
          .toBuffer(),
      ),
    },
    body: [
      paragraph('一、执法监督情况'),
      paragraph(
        `${run(`${INDENT}评查案卷180卷,其中优秀`)}<w:ins w:id="1" ${by}>${run('二十')}</w:ins>${run('卷,合格率达到要求。')}`,
      ),
      paragraph('一、复议应诉情况'),
      paragraph(
        `${run('受理复议案件')}<w:commentRangeStart w:id="7"/>${run('12件')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('。')}`,
      ),
      paragraph(drawing('r:embed="p1"', '评查现场')),
    ].join(''),
  });

describe('foreign text over HTTP', () => {
  let served: ServedGovernment;
  let section: AssignedSection;
  let liaison: ApiPerson;
  const path = (): string => `/sections/${section.id}`;
  const upload = (person: ApiPerson, name: string, data: Uint8Array) =>
    person.upload<StartedImport>(`${path()}/imports?name=${encodeURIComponent(name)}`, data);
  const read = (id: string, choices: object) =>
    liaison.call<ImportReading>('POST', `${path()}/imports/${id}/readings`, choices);
  const take = (id: string, choices: object) =>
    liaison.call<TakenImport>('POST', `${path()}/imports/${id}/taking`, choices);
  const paste = (person: ApiPerson, form: 'html' | 'text', words: string, undone = '') =>
    person.upload<PastedText>(
      `${path()}/pastes?form=${form}${undone && `&undone=${undone}`}`,
      new TextEncoder().encode(words),
    );
  const draft = async (): Promise<{ draft: FragmentDoc | null; draftVersion: number }> => liaison.call('GET', path());

  beforeAll(async () => {
    served = await serveGovernment();
    const cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    section = cycle.sections.find(({ planned }) => planned.department === '财政局')!;
    liaison = served.cast.of('liaison', '财政局');
  });
  afterAll(() => served.close());

  test('before 签收 there is no draft to import into', async () => {
    const { code } = await refusalOf(upload(liaison, '报告.txt', new TextEncoder().encode('一段文字。')));
    expect(code).toBe('STATE_CONFLICT');
    await liaison.call('POST', `${path()}/receipt`);
  });

  test('a file is read, mended, decided and taken; the original stays as it came', async () => {
    const file = await messy();
    const { original, reading } = await upload(liaison, '财政局报送材料.docx', file);
    expect(original).toMatchObject({ kind: 'original', name: '财政局报送材料.docx', size: file.byteLength });
    expect(reading.outline.map(({ numbering, heading }) => numbering + heading)).toEqual([
      '一、执法监督情况',
      '一、复议应诉情况',
    ]);
    expect(reading.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['NUMBER_TWICE', 'INSERTION_UNRESOLVED', 'COMMENT_UNRESOLVED']),
    );
    expect(reading.revisions).toHaveLength(2);
    expect(reading.pictures).toHaveLength(1);

    const open = await refusalOf(take(original.id, {}));
    expect(open).toMatchObject({ status: 409, code: 'REVISIONS_UNRESOLVED' });
    expect(await draft()).toMatchObject({ draft: null });

    const [first, second] = reading.revisions;
    const decisions = { [String(first?.id)]: 'reject', [String(second?.id)]: 'accept' };
    const width = reading.changes.filter(({ kind }) => kind === 'width');
    expect(width.map(({ before, after }) => before + after)).toEqual([',，', ',，']);
    // Decisions change the source, and with it the places of what stands behind them.
    const decided = await read(original.id, { decisions });
    expect(decided.revisions).toEqual([]);
    const line = decided.lines.find(({ start, end }) => decided.text.slice(start, end) === '一、复议应诉情况');
    const again = await read(original.id, {
      decisions,
      undone: [width[0]?.id],
      headings: { [String(line?.at)]: '（一）' },
    });
    expect(again.text).toContain('评查案卷180卷,其中优秀卷，合格率');

    const taken = await take(original.id, {
      decisions,
      undone: [width[0]?.id],
      headings: { [String(line?.at)]: '（一）' },
    });
    expect(taken.leftOut).toEqual([]);
    expect(taken.content.content.map(({ type, attrs }: { type: string; attrs?: unknown }) => [type, attrs])).toEqual([
      ['heading', { numbering: '一、' }],
      ['paragraph', undefined],
      ['heading', { numbering: '（一）' }],
      ['paragraph', undefined],
      ['image', expect.objectContaining({ alt: '评查现场', width: 100 })],
    ]);
    const { draftVersion } = await liaison.call<{ draftVersion: number }>('PUT', `${path()}/draft`, {
      draftVersion: (await draft()).draftVersion,
      content: taken.content,
    });
    expect(draftVersion).toBe(1);
    const member = served.cast.members.find((one) => one.post === 'liaison' && one.department === '财政局');
    const caller = await HttpCaller.logIn(served.url, member?.userName ?? '', member?.password ?? '');
    const answer = await fetch(`${served.url}/api/attachments/${original.id}/file`, {
      headers: { cookie: caller.cookie ?? '' },
    });
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(file))).toBe(true);
    const kinds = await liaison.call<{ attachments: { kind: string; name: string }[] }>('GET', `${path()}/attachments`);
    expect(kinds.attachments.map(({ kind, name }) => [kind, name])).toEqual([
      ['original', '财政局报送材料.docx'],
      ['picture', '财政局报送材料-图1.png'],
    ]);
  });

  test('taking twice makes no second picture and the same text', async () => {
    const { original, reading } = await upload(liaison, '再来一次.docx', await messy());
    const decisions = Object.fromEntries(reading.revisions.map(({ id }) => [id, 'accept']));
    const [one, two] = await Promise.all([take(original.id, { decisions }), take(original.id, { decisions })]);
    expect(one).toEqual(two);
    expect(plainText(one.content)).toContain('其中优秀二十卷，合格率');
    const { attachments } = await liaison.call<{ attachments: { kind: string }[] }>('GET', `${path()}/attachments`);
    expect(attachments.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
  });

  test('what is pasted from Word and from a page becomes the same clean blocks', async () => {
    const word = await paste(
      liaison,
      'html',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
       <p class=MsoNormal style='mso-outline-level:1'><b>二、下一步打算</b></p>
       <p class=MsoNormal>${INDENT}继续推进(一)项工作,做好服务;</p><!--EndFragment--></body></html>`,
    );
    const text = await paste(liaison, 'text', `二、下一步打算\n${INDENT}继续推进(一)项工作,做好服务;\n`);
    expect(word.content).toEqual(text.content);
    expect(word.content.content[0]).toEqual({
      type: 'heading',
      attrs: { numbering: '二、'.replace('二', '一') },
      content: [{ type: 'text', text: '下一步打算' }],
    });
    const [first] = word.reading.changes.filter(({ kind }) => kind === 'width');
    const undone = await paste(liaison, 'text', '继续推进,做好服务。', '4:width');
    expect(first).toBeDefined();
    expect(plainText(undone.content)).toBe('继续推进,做好服务。');
  });

  test('text of a sharing site is kept to look at, and never taken', async () => {
    const page = '本文档由用户上传，如有侵权请联系删除\n一、工作情况\n评查案卷180卷。\n';
    const { original, reading } = await upload(liaison, '网上范文.txt', new TextEncoder().encode(page));
    expect(original.kind).toBe('reference');
    expect(reading.isReference).toBe(true);
    expect((await refusalOf(take(original.id, {}))).code).toBe('IMPORT_REFERENCE_ONLY');
    const noise = reading.changes.filter(({ kind }) => kind === 'sharingSite').map(({ id }) => id);
    expect((await refusalOf(take(original.id, { undone: noise }))).code).toBe('IMPORT_REFERENCE_ONLY');
    expect((await refusalOf(paste(liaison, 'text', page))).code).toBe('IMPORT_REFERENCE_ONLY');
  });

  test('hostile and broken files are refused by name, and nothing of them is kept', async () => {
    const before = await served.query<{ n: string }>('SELECT count(*) AS n FROM attachment');
    for (const { make, code, fileName } of REFUSED.filter(({ code: c }) => c !== 'FILE_TOO_LARGE').slice(0, 12)) {
      expect((await refusalOf(upload(liaison, fileName ?? '文件.docx', make()))).code).toBe(code);
    }
    expect((await refusalOf(upload(liaison, '../报告.docx', await messy()))).code).toBe('INPUT_INVALID');
    expect((await refusalOf(upload(liaison, '报告.docx', new Uint8Array(21 * 1024 * 1024)))).code).toBe(
      'REQUEST_TOO_LARGE',
    );
    expect(await served.query('SELECT count(*) AS n FROM attachment')).toEqual(before);
  });

  test('choices that no import has are refused or change nothing', async () => {
    const { original, reading } = await upload(liaison, '一段.txt', new TextEncoder().encode('一段文字,两句话。'));
    for (const choices of [
      { undone: ['x'] },
      { decisions: { 'insertion-1': 'perhaps' } },
      { headings: { '-1': 'text' } },
      { headings: { 0: '甲、' } },
      { more: 1 },
    ]) {
      expect((await refusalOf(read(original.id, choices))).code).toBe('INPUT_INVALID');
    }
    expect(await read(original.id, { undone: ['999:width'], headings: { 999: 'text' } })).toEqual(reading);
    const gone = await liaison.call<{ attachments: { id: string; kind: string }[] }>('GET', `${path()}/attachments`);
    const picture = gone.attachments.find(({ kind }) => kind === 'picture');
    expect((await refusalOf(read(String(picture?.id), {}))).code).toBe('NOT_FOUND');
    await liaison.call('POST', `/attachments/${original.id}/removal`);
    expect((await refusalOf(take(original.id, {}))).code).toBe('NOT_FOUND');
  });

  test('nobody imports for another department, and an editor only pastes', async () => {
    const file = new TextEncoder().encode('一段文字。');
    const other = served.cast.of('liaison', '司法局');
    expect((await refusalOf(upload(other, '甲.txt', file))).code).toBe('RELATION_NOT_ALLOWED');
    expect((await refusalOf(paste(other, 'text', '甲'))).code).toBe('RELATION_NOT_ALLOWED');
    const editor = served.cast.of('editor');
    expect((await refusalOf(upload(editor, '甲.txt', file))).code).toBe('POST_NOT_ALLOWED');
    expect(plainText((await paste(editor, 'text', '一段文字。')).content)).toBe('一段文字。');
  });
});
