import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SealOverview, SealView, UploadedSeal } from '@chancery/application';
import { makeSealFile, type SealFile } from '@chancery/testing';
import sharp from 'sharp';
import { approveAll, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
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
    expect(only).toMatchObject({ isTest: true, status: 'current', name: NAME, actions: [] });
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

  test('an uploaded seal waits for the second person, who is told; the one before it stays in use', async () => {
    const { seal, advice } = await upload();
    uploaded = seal;
    expect(seal).toMatchObject({ isTest: false, status: 'waiting', diameterMm: 42, actions: [] });
    expect(advice).toEqual([]);
    expect((await seals()).map((s) => s.status)).toEqual(['waiting', 'current']);
    const told = await keeper().call<{ text: string; link: string }[]>('GET', '/notices');
    expect(told.at(-1)).toMatchObject({ link: '/admin/seal' });
    const noted = await served.query(`SELECT * FROM audit_event WHERE action = 'seal.upload'`);
    expect(JSON.stringify(noted)).not.toMatch(/Pass-1|PRIVATE/);
    expect((await refusalOf(admin().call('POST', `/seals/${seal.id}/confirmation`))).code).toBe('POST_NOT_ALLOWED');
  });

  test('once confirmed it seals PDF and DOCX, and both verify; what the test seal sealed before still does', async () => {
    const dispatch = await issue(2020);
    const test = (await seals()).find((s) => s.isTest);
    expect(await fingerprints(dispatch)).toEqual([
      [true, [], test?.certificate.fingerprint],
      [true, [], test?.certificate.fingerprint],
    ]);
    const { pem } = await keeper().call<{ pem: string }>('GET', '/trust');
    expect(pem).not.toContain(file.authority.certificatePem.trim());

    // Confirmed: PDF and DOCX are sealed with it and verify, and so does what was sealed before.
    await keeper().call('POST', `/seals/${uploaded.id}/confirmation`);
    expect((await seals()).map((s) => s.status)).toEqual(['current', 'former']);
    const second = await issue(2021);
    const { fingerprint } = uploaded.certificate;
    expect(await fingerprints(second)).toEqual([
      [true, [], fingerprint],
      [true, [], fingerprint],
    ]);
    expect((await verify(dispatch)).map((v) => v.valid)).toEqual([true, true]);
    expect((await keeper().call<{ pem: string }>('GET', '/trust')).pem).toContain(file.authority.certificatePem.trim());
    const pdf = await fileOf(second, 'report.pdf');
    // The picture on the page is the uploaded one, 42 mm wide.
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toMatch(/\/Width 600\b/);
    const [, left = 0, , right = 0] = (/\/Rect \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(text) ?? []).map(Number);
    expect(((right - left) / 72) * 25.4).toBeCloseTo(42, 1);
  }, 240_000);

  test('a decided seal is not decided again; a declined one is never used, a newer one takes the place of one that waits', async () => {
    const again = await refusalOf(keeper().call('POST', `/seals/${uploaded.id}/confirmation`));
    expect([again.status, again.code]).toEqual([409, 'STATE_CONFLICT']);
    const first = (await upload()).seal;
    const next = (await upload()).seal;
    expect((await seals()).map((s) => s.status)).toEqual(['waiting', 'superseded', 'current', 'former']);
    expect((await refusalOf(keeper().call('POST', `/seals/${first.id}/confirmation`))).code).toBe('STATE_CONFLICT');
    await keeper().call('POST', `/seals/${next.id}/refusal`, { reason: '图样与备案不符。' });
    expect(await seals()).toMatchObject([
      { status: 'declined', reason: '图样与备案不符。' },
      { status: 'superseded' },
      { status: 'current', id: uploaded.id },
      { status: 'former', isTest: true },
    ]);
    expect((await refusalOf(keeper().call('POST', `/seals/${next.id}/confirmation`))).code).toBe('STATE_CONFLICT');
  });
});
