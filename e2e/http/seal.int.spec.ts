import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SealOverview, SealView, UploadedSeal } from '@chancery/application';
import { makeSealFile, type SealFile } from '@chancery/testing';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { approveAll, numberAndRequestSeal, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const NAME = '临江市望川区人民政府';
const PASSWORD = '印章Pass-1';

interface Verification {
  readonly valid: boolean;
  readonly problems: readonly string[];
  readonly certificateFingerprint: string;
}

/** A ring on a transparent ground. */
function ring(): Promise<Buffer> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><circle cx="300" cy="300" r="280" fill="none" stroke="#e60012" stroke-width="16"/></svg>';
  return sharp(Buffer.from(svg)).png().toBuffer();
}

describe('a government’s own seal', () => {
  let served: ServedGovernment;
  let file: SealFile;
  let picture: Buffer;
  let uploaded: SealView;
  let sealedLast: string;
  const admin = () => served.cast.of('systemAdmin');
  const keeper = () => served.cast.of('sealKeeper');
  const seals = async () => (await keeper().call<SealOverview>('GET', '/seals')).seals;
  const upload = (changes: object = {}) =>
    admin().call<UploadedSeal>('POST', '/seals', {
      picture: picture.toString('base64'),
      pkcs12: Buffer.from(file.pkcs12).toString('base64'),
      password: PASSWORD,
      diameterMm: 42,
      ...changes,
    });
  const issue = async (year: number): Promise<string> => {
    const { cycle, versionId } = await mergedCycle(served, year);
    await approveAll(served.cast, served.timeline, versionId);
    return `/dispatches/${await numberSealAndIssue(served.cast, served.timeline, cycle.id)}`;
  };
  const fileOf = (dispatch: string, name: string) => served.cast.of('registrar').download(`${dispatch}/files/${name}`);
  const verify = async (dispatch: string): Promise<Verification[]> => {
    const found: Verification[] = [];
    for (const name of ['report.pdf', 'report.docx']) {
      found.push(await served.cast.of('registrar').upload('/verifications', await fileOf(dispatch, name)));
    }
    return found;
  };
  const fingerprints = async (dispatch: string) =>
    (await verify(dispatch)).map((v) => [v.valid, v.problems, v.certificateFingerprint]);

  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
    file = await makeSealFile({ name: NAME, password: PASSWORD });
    picture = await ring();
  });
  afterAll(() => served.close());

  test('until one is uploaded the test seal is the seal, and looks like one', async () => {
    const [only, ...others] = await seals();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ isTest: true, state: 'enabled', name: NAME, actions: [{ key: 'seal.disable' }] });
    expect(only?.certificate.issuerName).toContain('测试');
    const png = await keeper().download(`/seals/${only?.id}/image`);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 400 });
  });

  test('what cannot be used is refused in words, and nothing of it is kept', async () => {
    expect((await refusalOf(upload({ password: 'wrong' }))).message).toContain('口令不对');
    expect((await refusalOf(upload({ picture: Buffer.from('none').toString('base64') }))).code).toBe(
      'SEAL_PICTURE_WRONG',
    );
    expect((await refusalOf(upload({ diameterMm: 60 }))).code).toBe('INPUT_INVALID');
    expect(await seals()).toHaveLength(1);
  });

  const states = async () => (await seals()).map((seal) => seal.state);
  const deed = (who: 'admin' | 'keeper', id: string, tail: string, body?: object) =>
    (who === 'admin' ? admin() : keeper()).call('POST', `/seals/${id}/${tail}`, body);
  const FILING = { number: '3301020251128', authority: '临江市公安局望川分局' };

  test('an uploaded seal is filed before the second person, who is told, may enable it; the one before it stays in use', async () => {
    const { seal, advice } = await upload();
    uploaded = seal;
    expect(seal).toMatchObject({ isTest: false, state: 'made', diameterMm: 42, filing: null, periods: [] });
    expect(advice).toEqual([]);
    const noted = await served.query(`SELECT * FROM audit_event WHERE action = 'seal.upload'`);
    expect(JSON.stringify(noted)).not.toMatch(/Pass-1|PRIVATE/);
    expect((await refusalOf(deed('keeper', seal.id, 'enabling'))).code).toBe('STATE_CONFLICT');
    expect((await refusalOf(deed('admin', seal.id, 'filing', { ...FILING, number: '无' }))).code).toBe(
      'FILING_NUMBER_INVALID',
    );
    await deed('admin', seal.id, 'filing', FILING);
    expect(await states()).toEqual(['filed', 'enabled']);
    const told = await keeper().call<{ text: string; link: string }[]>('GET', '/notices');
    expect(told.at(-1)).toMatchObject({ link: '/admin/seal', text: expect.stringContaining(FILING.number) });
    expect((await refusalOf(deed('admin', seal.id, 'enabling'))).code).toBe('POST_NOT_ALLOWED');
  });

  test('once enabled it seals PDF and DOCX, and both verify; what the test seal sealed before still does', async () => {
    const dispatch = await issue(2020);
    const test = (await seals()).find((s) => s.isTest);
    expect(await fingerprints(dispatch)).toEqual([
      [true, [], test?.certificate.fingerprint],
      [true, [], test?.certificate.fingerprint],
    ]);
    const { pem } = await keeper().call<{ pem: string }>('GET', '/trust');
    expect(pem).not.toContain(file.authority.certificatePem.trim());

    await deed('keeper', uploaded.id, 'enabling');
    expect(await states()).toEqual(['enabled', 'disabled']);
    const second = await issue(2021);
    const { fingerprint } = uploaded.certificate;
    expect(await fingerprints(second)).toEqual([
      [true, [], fingerprint],
      [true, [], fingerprint],
    ]);
    expect((await verify(dispatch)).map((v) => v.valid)).toEqual([true, true]);
    expect((await keeper().call<{ pem: string }>('GET', '/trust')).pem).toContain(file.authority.certificatePem.trim());
    // Whoever gets the package verifies with what is in it.
    const parts = unzipSync(await served.cast.of('registrar').download(`${second}/package.zip`));
    expect(strFromU8(parts['trust.pem']!)).toContain(file.authority.certificatePem.trim());
    const pdf = await fileOf(second, 'report.pdf');
    // The picture on the page is the uploaded one, 42 mm wide.
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toMatch(/\/Width 600\b/);
    const [, left = 0, , right = 0] = (/\/Rect \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(text) ?? []).map(Number);
    expect(((right - left) / 72) * 25.4).toBeCloseTo(42, 1);
  }, 240_000);

  test('what is not agreed to goes back to be filed anew, with the reason', async () => {
    const next = (await upload()).seal;
    await deed('admin', next.id, 'filing', FILING);
    await deed('keeper', next.id, 'refusal', { reason: '图样与备案不符。' });
    expect((await refusalOf(deed('keeper', next.id, 'enabling'))).code).toBe('STATE_CONFLICT');
    const [shown] = await seals();
    expect(shown).toMatchObject({ id: next.id, state: 'made' });
    expect(shown?.history.map(({ label, by, reason }) => [label, by !== '', reason])).toEqual([
      ['制作', true, ''],
      ['备案', true, ''],
      ['不同意启用', true, '图样与备案不符。'],
    ]);
    const told = await admin().call<{ text: string }[]>('GET', '/notices');
    expect(told.at(-1)?.text).toContain('图样与备案不符');
  });

  test('a disabled seal seals nothing, whoever asks, until two persons have enabled it again', async () => {
    const { cycle, versionId } = await mergedCycle(served, 2022);
    await approveAll(served.cast, served.timeline, versionId);
    const id = await numberAndRequestSeal(served.cast, served.timeline, cycle.id);
    expect((await refusalOf(deed('keeper', uploaded.id, 'disabling', { reason: '' }))).code).toBe('REASON_REQUIRED');
    await deed('keeper', uploaded.id, 'disabling', { reason: '疑似口令泄露。' });
    const refused = await refusalOf(keeper().call('POST', `/dispatches/${id}/seal`));
    expect([refused.status, refused.code]).toEqual([409, 'SEAL_DISABLED']);
    expect(refused.message).toContain('重新启用');
    await deed('admin', uploaded.id, 'enabling-request', { reason: '经查未泄露。' });
    await deed('keeper', uploaded.id, 'enabling');
    const shown = (await seals()).find((seal) => seal.id === uploaded.id);
    expect(shown).toMatchObject({ state: 'enabled', filing: FILING });
    expect(shown?.periods.map(({ until }) => until === null)).toEqual([false, true]);
    const job = await keeper().call<Parameters<typeof waitForJob>[1]>('POST', `/dispatches/${id}/seal`);
    await waitForJob(keeper(), job);
    sealedLast = `/dispatches/${id}`;
  }, 240_000);

  test('a destroyed seal has no key any more, is never used again, and what it sealed still verifies', async () => {
    await served.cast.of('registrar').call('POST', `${sealedLast}/issue`);
    expect((await refusalOf(deed('admin', uploaded.id, 'destruction', { reason: '换发。' }))).code).toBe(
      'STATE_CONFLICT',
    );
    await deed('keeper', uploaded.id, 'disabling', { reason: '换发新印章。' });
    await deed('admin', uploaded.id, 'destruction', { reason: '换发新印章,旧章销毁。' });
    const [kept] = await served.query(
      'SELECT sealed_key, certificate_pem <> $2 AS certificate FROM signing_identity WHERE id = $1',
      [uploaded.id, ''],
    );
    expect(kept).toEqual({ sealed_key: '', certificate: true });
    expect((await seals()).find((seal) => seal.id === uploaded.id)).toMatchObject({ state: 'destroyed', actions: [] });
    for (const tail of ['enabling-request', 'destruction'])
      expect((await refusalOf(deed('admin', uploaded.id, tail, { reason: '再用。' }))).code).toBe('STATE_CONFLICT');
    expect((await verify(sealedLast)).map((v) => [v.valid, v.problems])).toEqual(Array(2).fill([true, []]));
    // The application's role may wipe a seal's key, and neither change one nor touch a person's.
    const people = await served.query(`SELECT 1 FROM signing_identity WHERE kind = 'person' AND sealed_key = ''`);
    expect(people).toEqual([]);
  });
});
