import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Dispatch {
  readonly id: string;
  readonly state: string;
  readonly documentNumber: string | null;
}

interface NumberRow {
  readonly state: string;
  readonly serial: number;
  readonly printed: string;
  readonly reason: string;
  readonly dispatchId: string;
}

const HOW_MANY = 50;

describe('document numbers', () => {
  let served: ServedGovernment;
  let registrar: ApiPerson;
  const ids: string[] = [];
  const take = (id: string | undefined) => registrar.call<Dispatch>('POST', `/dispatches/${id}/number`);
  const numbers = () => registrar.call<NumberRow[]>('GET', '/document-numbers');

  beforeAll(async () => {
    served = await serveGovernment();
    registrar = served.cast.of('registrar');
    const chief = served.cast.of('chiefEditor');
    const report = sampleReport();
    const fields = {
      organCode: '望川政发',
      addressees: ['区委'],
      copies: [],
      upward: false,
      disclosure: 'open',
      urgency: 'none',
      attachments: [],
      draftingOffice: '司法局',
      printingOffice: `${report.issuer}办公室`,
      layout: 'redHead',
    };
    for (let i = 0; i < HOW_MANY; i += 1) {
      const cycle = await chief.call<{ id: string }>('POST', '/cycles', {
        reportType: 'law-government',
        year: 1960 + i,
        title: `${1960 + i}年度报告`,
        outline: report.outline,
      });
      ids.push((await chief.call<Dispatch>('PUT', `/cycles/${cycle.id}/dispatch`, { fields })).id);
    }
    // The approvals between are another test's; here only the state matters from which a number is taken.
    await served.query(`UPDATE dispatch SET state = 'signedOff', signed_on = '2026-03-01', version = version + 1`);
  }, 120_000);
  afterAll(() => served?.close(), 60_000);

  test('takers at once on one dispatch: one number, and the serials of the losers come back', async () => {
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => take(ids[0])));
    const taken = results.filter((r) => r.status === 'fulfilled');
    expect(taken.map((r) => r.value.documentNumber)).toEqual(['望川政发〔2026〕1号']);
    for (const lost of results.filter((r) => r.status === 'rejected')) {
      expect((await refusalOf(Promise.reject(lost.reason))).status).toBe(409);
    }
    expect((await numbers()).map((n) => n.serial)).toEqual([1]);
  }, 60_000);

  test('fifty dispatches numbered at once have the serials 1 to 50, none twice, none missing', async () => {
    const views = await Promise.all(ids.slice(1).map(take));
    expect(views.map((v) => v.state)).toEqual(views.map(() => 'numbered'));
    const rows = await numbers();
    expect(rows.map((n) => n.serial).sort((a, b) => a - b)).toEqual(Array.from({ length: HOW_MANY }, (_, i) => i + 1));
    expect(new Set(rows.map((n) => n.dispatchId)).size).toBe(HOW_MANY);
    for (const row of rows) expect(row.printed).toBe(`望川政发〔2026〕${row.serial}号`);
  }, 60_000);

  test('a voided number stays void with its reason, and the next one taken is 51', async () => {
    const id = ids[6];
    const silent = await refusalOf(registrar.call('POST', `/dispatches/${id}/number-voiding`, { reason: ' ' }));
    expect(silent.code).toBe('REASON_REQUIRED');
    const before = (await numbers()).find((n) => n.dispatchId === id);
    const view = await registrar.call<Dispatch>('POST', `/dispatches/${id}/number-voiding`, {
      reason: '发文机关代字有误。',
    });
    expect([view.state, view.documentNumber]).toEqual(['signedOff', null]);
    expect((await take(id)).documentNumber).toBe('望川政发〔2026〕51号');
    const own = (await numbers()).filter((n) => n.dispatchId === id);
    expect(own.map(({ serial, state, reason }) => ({ serial, state, reason }))).toEqual([
      { serial: before?.serial, state: 'voided', reason: '发文机关代字有误。' },
      { serial: 51, state: 'taken', reason: '' },
    ]);
  }, 60_000);

  test('another year begins at 1 again', async () => {
    await served.query(
      `UPDATE dispatch SET state = 'signedOff', signed_on = '2027-02-01', version = version + 1 WHERE id = $1`,
      [ids[7]],
    );
    await served.query(`UPDATE document_number SET state = 'voided', reason = '试' WHERE dispatch_id = $1`, [ids[7]]);
    expect((await take(ids[7])).documentNumber).toBe('望川政发〔2027〕1号');
  }, 60_000);
});
