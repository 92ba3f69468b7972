import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  signatureRectangles,
  type DispatchView,
  type FileVerification,
  type SignaturePictureView,
} from '@chancery/application';
import { NAMED_DIGESTS } from '@chancery/persistence';
import sharp from 'sharp';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { run, testWith } from './outside-tool.js';
import { nssDatabase } from './sealed-files.js';

type Job = Parameters<typeof waitForJob>[1];
type Leader = 'deputyLeader' | 'principalLeader';

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

const CROSS = 'M 200 100 L 700 400 M 700 100 L 200 400';
const RING = 'M 450 100 C 900 100 900 400 450 400 C 0 400 0 100 450 100';
const written = (path: string): Promise<Uint8Array> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="900" height="500" fill="#fff"/>
       <path d="${path}" fill="none" stroke="#222" stroke-width="16"/></svg>`,
    ),
  )
    .jpeg()
    .toBuffer();

/** How dark each cell of a picture of a name is, 0 to 255. */
async function inkOf(picture: sharp.Sharp): Promise<number[]> {
  const grey = picture.flatten({ background: '#fff' }).resize(48, 16, { fit: 'fill' }).greyscale().raw();
  return [...(await grey.toBuffer())].map((light) => 255 - light);
}

/** Correlation of two pictures' ink: 1 is the same, 0 has nothing to do with it. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number): number =>
    x.reduce((sum, one, i) => sum + (one - mx) * ((y[i] ?? 0) - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

/** A report type that asks for it: the deputy and the principal leader sign in the PDF, then the seal. */
describe('leaders who sign in the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-leaders-'));
  let served: ServedGovernment;
  let path: string;
  let names: string[];
  let shown: Uint8Array;
  let later: Uint8Array;
  const registrar = () => served.cast.of('registrar');
  const show = () => registrar().call<DispatchView>('GET', path);
  const confirm = async (who: Leader, digest?: string): Promise<unknown> =>
    served.cast.of(who).call('POST', `${path}/file-confirmation`, {
      digest: digest ?? (await show()).fileSigning?.fileDigest,
    });
  const standing = async () => (await show()).fileSigning?.signers.map(({ state }) => state);

  /** The original of a year's report, both leaders' signatures outstanding. */
  const original = async (year: number): Promise<string> => {
    const { cycle, versionId } = await mergedCycle(served, year);
    await served.query(
      `UPDATE cycle SET stages = (SELECT jsonb_agg(CASE WHEN s->>'post' IN ('deputyLeader', 'principalLeader')
                                                  THEN s || '{"signsInFile": true}' ELSE s END ORDER BY place)
                                  FROM jsonb_array_elements(stages) WITH ORDINALITY AS e(s, place)) WHERE id = $1`,
      [cycle.id],
    );
    await approveAll(served.cast, served.timeline, versionId);
    const { dispatch } = await registrar().call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    const made = `/dispatches/${dispatch.id}`;
    await registrar().call('POST', `${made}/number`);
    await served.cast.of('officeReviewer').call('POST', `${made}/recheck`);
    await waitForJob(registrar(), await registrar().call<Job>('POST', `${made}/rendering`));
    return made;
  };

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-03-01' } });
    await served.startWorker();
    path = await original(2025);
    names = (['deputyLeader', 'principalLeader'] as const).map((post) => served.cast.of(post).displayName);
  }, 300_000);
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('each confirms the original that was shown, from the lowest rank up, before the seal is asked for', async () => {
    const { fileSigning, steps, actions, signaturePlace, sealPlacement } = await show();
    expect(fileSigning?.signers.map(({ name, state }) => [name, state])).toEqual([
      [names[0], 'due'],
      [names[1], 'waiting'],
    ]);
    expect(steps.find(({ state }) => state === 'current')?.label).toBe('领导签名');
    expect(actions.map(({ key }) => key)).not.toContain('dispatch.requestSeal');
    // Beside the seal, not under it.
    expect(signaturePlace?.page).toBe(sealPlacement?.page);
    expect(signaturePlace?.right).toBeLessThan((sealPlacement?.centreX ?? 0) - (22.5 / 25.4) * 72);

    const asked = await refusalOf(registrar().call('POST', `${path}/seal-request`));
    expect([asked.code, asked.message]).toEqual(['FILE_SIGNATURES_MISSING', expect.stringContaining(names[0] ?? '?')]);
    expect((await refusalOf(confirm('principalLeader'))).code).toBe('LOWER_RANK_SIGNS_FIRST');
    expect((await refusalOf(confirm('deputyLeader', '0'.repeat(64)))).code).toBe('FILE_CHANGED_MEANWHILE');
    expect(
      (
        await refusalOf(
          served.cast.of('legalReviewer').call('POST', `${path}/file-confirmation`, {
            digest: fileSigning?.fileDigest,
          }),
        )
      ).code,
    ).toBe('NOT_A_SIGNER');
    const desk = await served.cast.of('deputyLeader').call<{ items: { action: string }[] }>('GET', '/desk');
    expect(JSON.stringify(desk)).toContain('确认签名');
    await confirm('deputyLeader');
    expect((await refusalOf(confirm('deputyLeader'))).code).toBe('ALREADY_CONFIRMED');
    await confirm('principalLeader');
    expect(await standing()).toEqual(['confirmed', 'confirmed']);
  });

  test('who withdraws voids what was confirmed after, and the request for the seal', async () => {
    await registrar().call('POST', `${path}/seal-request`);
    const back = (who: Leader) =>
      served.cast.of(who).call('POST', `${path}/file-confirmation-withdrawal`, { reason: '附件有误。' });
    await back('deputyLeader');
    expect(await show()).toMatchObject({ state: 'rendered', sealRequestedBy: null });
    expect(await standing()).toEqual(['due', 'waiting']);
    expect((await refusalOf(back('principalLeader'))).code).toBe('NOTHING_CONFIRMED');
  });

  test('handwriting is its writer’s own, and the one that was shown at the confirmation is the one that counts', async () => {
    const [deputy, principal] = [served.cast.of('deputyLeader'), served.cast.of('principalLeader')];
    expect((await refusalOf(principal.upload('/signature-picture', Buffer.from('签名'), 'PUT'))).code).toBe(
      'HANDWRITING_PICTURE_WRONG',
    );
    await confirm('deputyLeader');
    const first = await principal.upload<SignaturePictureView>('/signature-picture', await written(CROSS), 'PUT');
    shown = await principal.download('/signature-picture/image');
    expect(sha256(shown)).toBe(first.digest);
    await confirm('principalLeader');
    await principal.upload('/signature-picture', await written(RING), 'PUT');
    later = await principal.download('/signature-picture/image');
    expect(sha256(later)).not.toBe(first.digest);
    await principal.call('POST', '/signature-picture/removal');
    expect(await principal.call('GET', '/signature-picture')).toEqual({ digest: null, since: null });
    expect((await refusalOf(principal.call('POST', '/signature-picture/removal'))).code).toBe('NOT_FOUND');
    // Nobody sees another's.
    expect((await refusalOf(deputy.download('/signature-picture/image'))).code).toBe('NOT_FOUND');
    const named = (await served.query<{ digest: string }>(NAMED_DIGESTS)).map(({ digest }) => digest);
    expect([sha256(shown), sha256(later)].map((digest) => named.includes(digest))).toEqual([true, false]);
  });

  test('the sealed file bears their signatures in this order and then the seal, and the register asks for them', async () => {
    await registrar().call('POST', `${path}/seal-request`);
    const keeper = served.cast.of('sealKeeper');
    await waitForJob(keeper, await keeper.call<Job>('POST', `${path}/seal`));
    await registrar().call('POST', `${path}/issue`);
    const pdf = await registrar().download(`${path}/files/report.pdf`);
    writeFileSync(join(folder, 'report.pdf'), pdf);
    const { pem } = await registrar().call<{ pem: string }>('GET', '/trust');
    writeFileSync(join(folder, 'root.pem'), pem);
    const seen = await registrar().upload<FileVerification>('/verifications', pdf);
    expect(seen.faults).toEqual([]);
    expect(seen.signatures.map(({ field, signedBy }) => [field, signedBy?.replace(/\(.*|（.*/, '')])).toEqual([
      ['签名1', names[0]],
      ['签名2', names[1]],
      ['印章', '临江市望川区人民政府'],
    ]);
    expect(seen.entry?.signers.map(({ name }) => name)).toEqual(names);
    // A register that knows of another leader does not take the file for the issued one.
    await served.query(`UPDATE seal_entry SET signers = jsonb_set(signers, '{0,certificateFingerprint}', '"f0"')`);
    const other = await registrar().upload<FileVerification>('/verifications', pdf);
    expect(other.problems).toEqual(['文件的签名人与登记的不符']);
  });

  testWith(['pdftoppm'], 'the leader’s handwriting stands where they sign, and the name of who gave none', async () => {
    const { signaturePlace: place } = await show();
    if (!place) throw new Error('no place for signatures');
    const page = String(place.page);
    run('pdftoppm', [
      '-r',
      '200',
      '-f',
      page,
      '-l',
      page,
      '-png',
      '-singlefile',
      join(folder, 'report.pdf'),
      join(folder, 'page'),
    ]);
    const { height = 0 } = await sharp(join(folder, 'page.png')).metadata();
    const pixels = (points: number): number => Math.round((points * 200) / 72);
    const seen = await Promise.all(
      signatureRectangles(place, 2).map(([left, bottom, right, top]) =>
        inkOf(
          sharp(join(folder, 'page.png')).extract({
            left: pixels(left),
            top: height - pixels(top),
            width: pixels(right - left),
            height: pixels(top - bottom),
          }),
        ),
      ),
    );
    const [name, handwriting] = seen as [number[], number[]];
    const [cross, ring] = [await inkOf(sharp(shown)), await inkOf(sharp(later))];
    expect(likeness(handwriting, cross)).toBeGreaterThan(0.9);
    expect(likeness(handwriting, ring)).toBeLessThan(0.5);
    expect(likeness(name, cross)).toBeLessThan(0.5);
    expect(Math.max(...name)).toBeGreaterThan(100);
  });

  testWith(['pdfsig', 'certutil'], 'pdfsig: all three valid and trusted', () => {
    const nss = nssDatabase(folder, 'nss', [join(folder, 'root.pem')]);
    const { said } = run('pdfsig', ['-no-ocsp', '-nssdir', nss, join(folder, 'report.pdf')]);
    expect(said.match(/^ {2}- Signature Validation: Signature is Valid\.$/gm)).toHaveLength(3);
    expect(said.match(/^ {2}- Certificate Validation: Certificate is Trusted\.$/gm)).toHaveLength(3);
    expect(said.match(/^ {2}- Total document signed$/gm)).toHaveLength(1);
  });

  test('a leader who can no longer sign holds nothing up: the office does without that signature, and says why', async () => {
    path = await original(2024);
    const office = served.cast.of('officeReviewer');
    const reason = '已调离。';
    const waive = (body: object) => office.call('POST', `${path}/signature-waiver`, body);
    const keyOf = async (name: string | undefined) =>
      (await show()).fileSigning?.signers.find((signer) => signer.name === name)?.stageKey;
    const [deputy, principal] = [await keyOf(names[0]), await keyOf(names[1])];
    expect((await refusalOf(waive({ stageKey: deputy, reason }))).code).toBe('SIGNER_CAN_SIGN');
    const [account] = await served.query<{ id: string }>('SELECT id FROM account WHERE display_name = $1', [names[0]]);
    await served.cast.of('systemAdmin').call('POST', `/accounts/${account?.id}/stop`);
    expect((await show()).fileSigning?.signers.map(({ state, cannotSign }) => [state, cannotSign])).toEqual([
      ['due', true],
      ['waiting', false],
    ]);
    // It stands on the office's desk, and is offered to nobody else.
    expect(JSON.stringify(await office.call('GET', '/desk'))).toContain('免予签名');
    expect((await show()).actions.map(({ key }) => key)).not.toContain('dispatch.waiveSignature');
    const keys = (await office.call<DispatchView>('GET', path)).actions.map(({ key }) => key);
    expect(keys).toContain('dispatch.waiveSignature');

    expect((await refusalOf(waive({ stageKey: principal, reason }))).code).toBe('SIGNATURE_NOT_DUE');
    expect((await refusalOf(waive({ stageKey: deputy, reason: ' ' }))).code).toBe('REASON_REQUIRED');
    // Pressed twice: done once.
    const twice = await Promise.allSettled([waive({ stageKey: deputy, reason }), waive({ stageKey: deputy, reason })]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await show()).fileSigning?.signers.map(({ state, reason: why }) => [state, why])).toEqual([
      ['waived', reason],
      ['due', ''],
    ]);
    const waived = await served.query('SELECT state FROM file_confirmation WHERE waived_by IS NOT NULL');
    expect(waived).toEqual([{ state: 'waived' }]);
    expect((await refusalOf(registrar().call('POST', `${path}/seal-request`))).code).toBe('FILE_SIGNATURES_MISSING');

    await confirm('principalLeader');
    await registrar().call('POST', `${path}/seal-request`);
    const keeper = served.cast.of('sealKeeper');
    await waitForJob(keeper, await keeper.call<Job>('POST', `${path}/seal`));
    await registrar().call('POST', `${path}/issue`);
    const seen = await registrar().upload<FileVerification>(
      '/verifications',
      await registrar().download(`${path}/files/report.pdf`),
    );
    expect(seen.faults).toEqual([]);
    expect(seen.entry?.signers.map(({ name }) => name)).toEqual([names[1]]);
    expect(seen.signatures.map(({ field }) => field)).toEqual(['签名1', '印章']);
    const { steps } = await show();
    expect(steps.find(({ key }) => key === 'confirmFile')?.by).toBe(`${names[1]}、${names[0]}(免予签名)`);
  });
});
