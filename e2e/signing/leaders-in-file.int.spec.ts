import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DispatchView, FileVerification } from '@chancery/application';
import { approveAll } from '../../apps/cli/src/demo/play-issuing.js';
import { waitForJob } from '../../apps/cli/src/demo/wait-for-job.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { run, testWith } from './outside-tool.js';
import { nssDatabase } from './sealed-files.js';

type Job = Parameters<typeof waitForJob>[1];
type Leader = 'deputyLeader' | 'principalLeader';

/** A report type that asks for it: the deputy and the principal leader sign in the PDF, then the seal. */
describe('leaders who sign in the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-leaders-'));
  let served: ServedGovernment;
  let path: string;
  let names: string[];
  const registrar = () => served.cast.of('registrar');
  const show = () => registrar().call<DispatchView>('GET', path);
  const confirm = async (who: Leader, digest?: string): Promise<unknown> =>
    served.cast.of(who).call('POST', `${path}/file-confirmation`, {
      digest: digest ?? (await show()).fileSigning?.fileDigest,
    });
  const standing = async () => (await show()).fileSigning?.signers.map(({ state }) => state);

  beforeAll(async () => {
    served = await serveGovernment({ settings: { today: '2026-03-01' } });
    await served.startWorker();
    const { cycle, versionId } = await mergedCycle(served, 2025);
    await served.query(
      `UPDATE cycle SET stages = (SELECT jsonb_agg(CASE WHEN s->>'post' IN ('deputyLeader', 'principalLeader')
                                                  THEN s || '{"signsInFile": true}' ELSE s END ORDER BY place)
                                  FROM jsonb_array_elements(stages) WITH ORDINALITY AS e(s, place)) WHERE id = $1`,
      [cycle.id],
    );
    await approveAll(served.cast, served.timeline, versionId);
    const { dispatch } = await registrar().call<{ dispatch: { id: string } }>('GET', `/cycles/${cycle.id}`);
    path = `/dispatches/${dispatch.id}`;
    await registrar().call('POST', `${path}/number`);
    await served.cast.of('officeReviewer').call('POST', `${path}/recheck`);
    await waitForJob(registrar(), await registrar().call<Job>('POST', `${path}/rendering`));
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
    await confirm('deputyLeader');
    await confirm('principalLeader');
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

  testWith(['pdfsig', 'certutil'], 'pdfsig: all three valid and trusted', () => {
    const nss = nssDatabase(folder, 'nss', [join(folder, 'root.pem')]);
    const { said } = run('pdfsig', ['-no-ocsp', '-nssdir', nss, join(folder, 'report.pdf')]);
    expect(said.match(/^ {2}- Signature Validation: Signature is Valid\.$/gm)).toHaveLength(3);
    expect(said.match(/^ {2}- Certificate Validation: Certificate is Trusted\.$/gm)).toHaveLength(3);
    expect(said.match(/^ {2}- Total document signed$/gm)).toHaveLength(1);
  });
});
