import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportTypeDetail, ReportTypeView } from '@chancery/application';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Cycle {
  readonly id: string;
  readonly reportType: string;
  readonly outline: ReportTypeView['outline'];
  readonly stages: ReportTypeView['stages'];
}

describe('report types of a government’s own', () => {
  let served: ServedGovernment;
  let own: ReportTypeDetail;
  const editor = () => served.cast.of('editor');
  const list = () => editor().call<ReportTypeView[]>('GET', '/report-types');
  const create = (name: string, kind: string, id: string) =>
    editor().call<ReportTypeDetail>('POST', '/report-types', { name, from: { kind, id } });
  const save = (type: ReportTypeDetail, changes: object = {}, version = type.version) => {
    const { name, requiredBlocks, stages, outline } = type;
    const body = { version, name, requiredBlocks, stages, outline, ...changes };
    return editor().call<ReportTypeDetail>('PUT', `/report-types/${type.id}`, body);
  };
  const open = (reportType: string, year: number) =>
    editor().call<Cycle>('POST', '/cycles', { reportType, year, title: `${year}年度法治政府建设情况报告` });

  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  test('the bundled type is offered until the government has made it its own', async () => {
    expect(await list()).toMatchObject([{ id: 'law-government', source: 'bundled', offered: true, missingBlocks: [] }]);
    own = await create('法治政府建设年度报告(本区)', 'bundled', 'law-government');
    expect(own).toMatchObject({ key: 'law-government', source: 'own', state: 'active', version: 1, offered: true });
    expect((await list()).map((t) => [t.source, t.offered])).toEqual([
      ['own', true],
      ['bundled', false],
    ]);
  });

  test('who sits on each stage is told, and where nobody does', async () => {
    const seat = (post: string) => own.seats.find((s) => s.post === post)?.holders.length;
    expect(seat('principalLeader')).toBe(1);
    const { cast, query } = served;
    const [held] = await query<{ id: string; account_id: string }>(
      `SELECT id, account_id FROM post WHERE post = 'legalReviewer'`,
    );
    await cast.of('securityAdmin').call('POST', `/accounts/${held?.account_id}/posts/${held?.id}/end`);
    own = await editor().call<ReportTypeDetail>('GET', `/report-types/${own.id}`);
    expect(seat('legalReviewer')).toBe(0);
  });

  test('a new cycle takes the own type; one that is open keeps what it took', async () => {
    const before = await open('law-government', 2030);
    const [first] = own.outline.nodes;
    const outline = { ...own.outline, nodes: own.outline.nodes.filter((node) => node !== first) };
    const stages = own.stages.filter((stage) => stage.key !== 'legality');
    own = await save(own, { outline, stages, name: '改名' });
    expect(own).toMatchObject({ version: 2, name: '改名', missingBlocks: [] });
    const after = await open('law-government', 2031);
    expect(after.outline).toEqual(outline);
    expect(after.stages.map((s) => s.key)).not.toContain('legality');
    const kept = await editor().call<Cycle>('GET', `/cycles/${before.id}`);
    expect(kept.outline.nodes).toHaveLength(outline.nodes.length + 1);
  });

  test('of two who save, the second is shown what the first has saved', async () => {
    const seen = own;
    own = await save(own, { name: '先保存的' });
    const refusal = await refusalOf(save(seen, { name: '后保存的' }));
    expect([refusal.status, refusal.code]).toEqual([409, 'CONCURRENT_CHANGE']);
    expect(refusal.details).toMatchObject({ current: { name: '先保存的', version: own.version } });
  });

  test('everything that is wrong is told at once, each thing with its place', async () => {
    const last = own.outline.nodes.at(-1);
    const outline = { numbering: null, nodes: [...own.outline.nodes, { ...last, heading: '' }] };
    const [stage] = own.stages;
    const refusal = await refusalOf(save(own, { outline, stages: [stage, stage] }));
    expect([refusal.status, refusal.code]).toEqual([400, 'REPORT_TYPE_NOT_SOUND']);
    const { outline: nodes, stages } = refusal.details as {
      outline: { nodeKey: string | null }[];
      stages: { stage: number | null }[];
    };
    expect(nodes.map((f) => f.nodeKey)).toEqual([null, last?.key, last?.key]);
    expect(stages.map((f) => f.stage)).toEqual([1, null]);
    const malformed = await refusalOf(save(own, { outline: { numbering: '甲、', nodes: [] } }));
    expect(malformed.code).toBe('INPUT_INVALID');
  });

  test('required contents without a place are told, and may wait', async () => {
    const outline = { ...own.outline, nodes: own.outline.nodes.filter((node) => node.block !== 'problems') };
    own = await save(own, { outline });
    expect(own.missingBlocks).toEqual(['problems']);
  });

  test('a past cycle’s outline becomes a type of its own, with a key of its own', async () => {
    const [cycle] = await editor().call<Cycle[]>('GET', '/cycles');
    const taken = await create('按2030年提纲', 'cycle', cycle?.id ?? '');
    expect(taken).toMatchObject({ key: 'law-government-2', outline: cycle?.outline, stages: cycle?.stages });
    expect(await open('law-government-2', 2030)).toMatchObject({ reportType: 'law-government-2' });
    expect((await create('再来一份', 'own', taken.id)).key).toBe('law-government-3');
  });

  test('a retired type is no longer taken nor changed; the bundled one takes its place again', async () => {
    await editor().call('POST', `/report-types/${own.id}/retirement`);
    const retired = await editor().call<ReportTypeDetail>('GET', `/report-types/${own.id}`);
    expect(retired).toMatchObject({ state: 'retired', offered: false });
    expect(retired.actions.map((a) => a.key)).toEqual(['reportType.create']);
    expect((await refusalOf(save(retired))).code).toBe('STATE_CONFLICT');
    expect((await open('law-government', 2032)).outline.nodes).toHaveLength(5);
    expect((await create('重新启用', 'own', own.id)).key).toBe('law-government');
  });

  test('a bundled type is shown by its key; what is not there is not found', async () => {
    const bundled = await editor().call<ReportTypeDetail>('GET', '/report-types/law-government');
    expect(bundled).toMatchObject({ source: 'bundled', version: 0 });
    expect((await refusalOf(create('无', 'bundled', 'nothing'))).status).toBe(404);
    expect((await refusalOf(editor().call('GET', '/report-types/nothing'))).status).toBe(404);
  });
});
