import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { fragmentDocSchema, type FragmentDoc } from '@chancery/documents';
import { readPdfLines } from '@chancery/rendering';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { sweepOldFiles } from '../support/sweep-old-files.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly width: number | null;
  readonly actions: readonly { readonly key: string }[];
}
interface Attachments {
  readonly attachments: readonly Attachment[];
  readonly actions: readonly { readonly key: string }[];
}
interface History {
  readonly submissions: readonly {
    readonly attachments: readonly { readonly name: string; readonly digest: string }[];
  }[];
}

const PDF = strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const drawn = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: 'Secret' } })
    .jpeg()
    .toBuffer();
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

describe('files of a section over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  let liaison: ApiPerson;
  const path = (i: number): string => `/sections/${cycle.sections[i]?.id}`;
  const add = (person: ApiPerson, i: number, kind: string, name: string, data: Uint8Array) =>
    person.upload<Attachment>(`${path(i)}/attachments?kind=${kind}&name=${encodeURIComponent(name)}`, data);
  const list = (person: ApiPerson, i: number) => person.call<Attachments>('GET', `${path(i)}/attachments`);
  const callerOf = (post: string, department: string | null): Promise<HttpCaller> => {
    const member = served.cast.members.find(
      (one) => one.post === post && (!department || one.department === department),
    );
    return HttpCaller.logIn(served.url, member?.userName ?? '', member?.password ?? '');
  };
  const docWith = (digest: string): FragmentDoc =>
    fragmentDocSchema.parse({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: '评查行政执法案卷180卷。' }] },
        { type: 'image', attrs: { digest, alt: '案卷评查现场', caption: '图1 案卷评查' } },
        {
          type: 'table',
          attrs: { caption: '表1 评查情况' },
          content: [
            ['单位', '案卷'],
            ['公安局', '120'],
            ['住建局', '60'],
          ].map((cells, i) => ({
            type: 'tableRow',
            content: cells.map((text) => ({
              type: i === 0 ? 'tableHeader' : 'tableCell',
              attrs: {},
              content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
            })),
          })),
        },
      ],
    });

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-03-01' } });
    cycle = await openAndAssign(served.cast, served.timeline, sampleReport());
    liaison = served.cast.of('liaison', '司法局');
  });
  afterAll(() => served.close());

  test('only while the draft may be saved; an editor at any time; nobody else', async () => {
    expect((await list(liaison, 0)).actions).toEqual([]);
    expect((await refusalOf(add(liaison, 0, 'evidence', '台账.pdf', PDF))).code).toBe('STATE_CONFLICT');
    await liaison.call('POST', `${path(0)}/receipt`);
    expect((await list(liaison, 0)).actions.map(({ key }) => key)).toEqual(['attachment.add']);
    const own = await add(liaison, 0, 'evidence', '台账 2025.pdf', PDF);
    expect(own).toMatchObject({ name: '台账 2025.pdf', mediaType: 'application/pdf', digest: sha256(PDF) });
    expect(own.actions.map(({ key }) => key)).toEqual(['attachment.remove']);
    await add(served.cast.of('editor'), 2, 'evidence', '要求.pdf', PDF);
    for (const stranger of [served.cast.of('liaison', '财政局'), served.cast.of('departmentHead', '司法局')]) {
      expect((await refusalOf(add(stranger, 0, 'evidence', 'x.pdf', PDF))).status).toBe(403);
    }
    const head = await list(served.cast.of('departmentHead', '司法局'), 0);
    expect(head.attachments.map(({ name, actions }) => [name, actions])).toEqual([['台账 2025.pdf', []]]);
    expect((await refusalOf(list(served.cast.of('liaison', '财政局'), 0))).status).toBe(403);
  });

  test('evidence comes back as a file to save, with its whole name and behind a fence', async () => {
    const [attachment] = (await list(liaison, 0)).attachments;
    const caller = await callerOf('liaison', '司法局');
    const answer = await caller.send('GET', `/attachments/${attachment?.id}/file`);
    expect([answer.status, answer.text]).toEqual([200, strFromU8(PDF)]);
    const header = (name: string) => answer.headers.get(name);
    expect(header('content-type')).toBe('application/pdf');
    expect(header('content-disposition')).toBe(
      `attachment; filename="___2025.pdf"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6%202025.pdf`,
    );
    expect(header('x-content-type-options')).toBe('nosniff');
    expect(header('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(
      (await (await callerOf('liaison', '财政局')).send('GET', `/attachments/${attachment?.id}/file`)).status,
    ).toBe(403);
    expect((await caller.send('GET', '/attachments/00000000-0000-4000-8000-000000000000/file')).status).toBe(404);
  });

  test.each<[string, string, string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['a wrong name', 'evidence', '总结.pdf', () => strToU8('MZ'), 'FILE_TYPE_MISMATCH'],
    [
      'macros',
      'evidence',
      '总结.docx',
      () =>
        zipSync({
          '[Content_Types].xml': strToU8(TYPES),
          'word/document.xml': strToU8('<x/>'),
          'word/vbaProject.bin': strToU8('x'),
        }),
      'FILE_HAS_MACROS',
    ],
    [
      'two files in one',
      'evidence',
      '总结.pdf',
      () => new Uint8Array(Buffer.concat([PDF, zipSync({ a: strToU8('a') }), PDF])),
      'FILE_HIDES_ANOTHER',
    ],
    ['a page', 'evidence', '总结.html', () => strToU8('<script>alert(1)</script>'), 'FILE_TYPE_UNKNOWN'],
    [
      'a drawing for a picture',
      'picture',
      '图.png',
      () => strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'PICTURE_TYPE',
    ],
    [
      'too many pixels',
      'picture',
      '图.png',
      () =>
        sharp({ create: { width: 5_000, height: 5_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
      'PICTURE_TOO_LARGE',
    ],
    [
      'half a picture',
      'picture',
      '图.jpg',
      async () => (await drawn('#8b1a1a')).subarray(0, 600),
      'PICTURE_UNREADABLE',
    ],
    ['nothing', 'evidence', '空.pdf', () => new Uint8Array(), 'FILE_EMPTY'],
    ['more than 20 MB', 'evidence', '大.pdf', () => new Uint8Array(21 * 1024 * 1024), 'REQUEST_TOO_LARGE'],
    ['a kind that is none', 'program', 'x.pdf', () => PDF, 'INPUT_INVALID'],
    ['a name that leads elsewhere', 'evidence', '../../x.pdf', () => PDF, 'INPUT_INVALID'],
    ['a name written backwards', 'evidence', 'x\u202efdp.exe.pdf', () => PDF, 'INPUT_INVALID'],
  ])('refused: %s', async (_what, kind, name, make, code) => {
    const before = await list(liaison, 0);
    expect((await refusalOf(add(liaison, 0, kind, name, await make()))).code).toBe(code);
    expect(await list(liaison, 0)).toEqual(before);
  });

  test('a text names only pictures that were handed in for this report or once by its department', async () => {
    const unknown = docWith('a'.repeat(64));
    const refusal = await refusalOf(liaison.call('PUT', `${path(0)}/draft`, { draftVersion: 0, content: unknown }));
    expect([refusal.code, refusal.details]).toEqual(['IMAGE_UNKNOWN', { digests: ['a'.repeat(64)] }]);
    const [evidence] = (await list(liaison, 0)).attachments;
    const notAPicture = docWith(evidence?.digest ?? '');
    expect(
      (await refusalOf(liaison.call('PUT', `${path(0)}/draft`, { draftVersion: 0, content: notAPicture }))).code,
    ).toBe('IMAGE_UNKNOWN');
  });

  test('a picture is made anew, shown inline by its digest, and stays while a text shows it', async () => {
    const photo = await drawn('#8b1a1a');
    const picture = await add(liaison, 0, 'picture', '现场.jpeg', photo);
    expect(picture).toMatchObject({ name: '现场.jpg', mediaType: 'image/jpeg', width: 400 });
    expect(picture.digest).not.toBe(sha256(photo));
    const caller = await callerOf('liaison', '司法局');
    const shown = await caller.send('GET', `${path(0)}/pictures/${picture.digest}`);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(shown.text).not.toContain('Secret');
    await liaison.call('PUT', `${path(0)}/draft`, { draftVersion: 0, content: docWith(picture.digest) });
    expect((await refusalOf(liaison.call('POST', `/attachments/${picture.id}/removal`))).code).toBe('PICTURE_IN_USE');
    const other = await add(liaison, 0, 'picture', '另一张.jpg', await drawn('#1a1a8b'));
    await liaison.call('POST', `/attachments/${other.id}/removal`);
    await liaison.call('POST', `/attachments/${other.id}/removal`);
    expect((await caller.send('GET', `/attachments/${other.id}/file`)).status).toBe(404);
    expect(
      (await refusalOf(liaison.call('PUT', `${path(0)}/draft`, { draftVersion: 1, content: docWith(other.digest) })))
        .code,
    ).toBe('IMAGE_UNKNOWN');
  });

  test('what is sent freezes its files: one removed later is still there for those who read what was sent', async () => {
    const kept = (await list(liaison, 0)).attachments;
    await liaison.call('POST', `${path(0)}/submissions`, { draftVersion: 1 });
    expect((await refusalOf(add(liaison, 0, 'evidence', '迟到.pdf', PDF))).code).toBe('STATE_CONFLICT');
    expect((await list(liaison, 0)).actions).toEqual([]);
    const { submissions } = await liaison.call<History>('GET', `${path(0)}/history`);
    expect(submissions[0]?.attachments.map(({ name, digest }) => [name, digest])).toEqual(
      kept.map(({ name, digest }) => [name, digest]),
    );
    const editor = served.cast.of('editor');
    const evidence = kept.find(({ kind }) => kind === 'evidence');
    await editor.call('POST', `/attachments/${evidence?.id}/removal`);
    expect((await list(liaison, 0)).attachments.map(({ kind }) => kind)).toEqual(['picture']);
    expect(await editor.download(`/attachments/${evidence?.id}/file`)).toEqual(PDF);
  });

  test('the sweep takes what nobody names, and nothing that a text, a list or a section still has', async () => {
    const { orphan, left } = await sweepOldFiles(served);
    expect(left).not.toContain(orphan);
    const [picture] = (await list(liaison, 0)).attachments;
    expect([...left].sort()).toEqual([picture?.digest, sha256(PDF)].sort());
  });

  test('picture and table reach every issued file', async () => {
    await served.startWorker();
    await served.cast.of('departmentHead', '司法局').call('POST', `${path(0)}/department-approval`, {});
    const [first, ...rest] = cycle.sections;
    if (!first) throw new Error('no section');
    await adoptSection(served.cast, served.timeline, first);
    for (const section of rest) {
      await submitByDepartment(served.cast, served.timeline, section);
      await adoptSection(served.cast, served.timeline, section);
    }
    const versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
    await approveAll(served.cast, served.timeline, versionId);
    const registrar = served.cast.of('registrar');
    const { dispatch } = await registrar.call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    const dispatchPath = `/dispatches/${dispatch.id}`;
    type Job = Parameters<typeof waitForJob>[1];
    await registrar.call('POST', `${dispatchPath}/number`);
    await served.cast.of('officeReviewer').call('POST', `${dispatchPath}/recheck`);
    await waitForJob(registrar, await registrar.call<Job>('POST', `${dispatchPath}/rendering`));
    await registrar.call('POST', `${dispatchPath}/seal-request`);
    const keeper = served.cast.of('sealKeeper');
    await waitForJob(keeper, await keeper.call<Job>('POST', `${dispatchPath}/seal`));
    await registrar.call('POST', `${dispatchPath}/issue`);
    const file = (name: string) => registrar.download(`${dispatchPath}/files/${name}`);
    const [picture] = (await list(liaison, 0)).attachments;
    const { lines } = await readPdfLines(await file('report.pdf'));
    const printed = lines.map((line) => line.text.replace(/\s/g, ''));
    for (const text of ['图1案卷评查', '表1评查情况', '公安局120', '住建局60'])
      expect(printed.join('\n')).toContain(text);
    const docx = await file('report.docx');
    const media = Object.entries(unzipSync(docx)).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([, data]) => sha256(data))).toEqual([picture?.digest]);
    // A package with a picture is sealed like any other, and found whole.
    const verification = await registrar.upload<{ valid: boolean; problems: string[] }>('/verifications', docx);
    expect(verification).toMatchObject({ valid: true, problems: [] });
    expect(strFromU8(await file('report.html'))).toContain('<img src="data:image/jpeg;base64,');
    expect(strFromU8(await file('report.txt'))).toContain('〔图：图1 案卷评查〕');
    expect(strFromU8(await file('report.txt'))).toContain('公安局\t120');
  }, 240_000);
});
