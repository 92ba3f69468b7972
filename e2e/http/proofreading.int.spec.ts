import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SectionFindingsView, SectionProof, VersionFindingsView } from '@chancery/application';
import { docOfText, plainText, type FragmentDoc } from '@chancery/documents';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
  type OpenedCycle,
} from '../../apps/cli/src/demo/play-collecting.js';
import { LedgerDesk } from '../support/ledger-desk.js';
import { refusalOf } from '../support/refusal-of.js';
import { sampleReport } from '../support/sample-report.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

const YEAR = 2025;
const SUM = '清理文件64件，其中保留41件、废止15件、修改9件。';
const TYPO = '着力疏通赌点，办理提案30件。';
const SUM_RULE = 'figures/claims-hold';

describe('proofreading, over HTTP', () => {
  let served: ServedGovernment;
  let cycle: OpenedCycle;
  let versionId: string;
  const editor = () => served.cast.of('editor');
  const findings = (id = versionId) => editor().call<VersionFindingsView>('GET', `/versions/${id}/findings`);
  const send = async () => {
    const { digest } = await findings();
    return editor().call('POST', `/versions/${versionId}/sending`, { digest });
  };
  const settle = async (words: string, decision: string, reason = '') => {
    const found = (await findings()).findings.find(({ excerpt }) => excerpt.includes(words));
    return editor().call('POST', `/versions/${versionId}/finding-decisions`, { key: found?.key, decision, reason });
  };
  const fateOf = async (words: string) => {
    const found = (await findings()).findings.find(({ excerpt }) => excerpt.includes(words));
    return found && { decision: found.decision?.decision, seq: found.decision?.versionSeq, open: found.open };
  };

  beforeAll(async () => {
    served = await serveGovernment();
    await served.startWorker();
    const report = sampleReport({ year: YEAR });
    cycle = await openAndAssign(served.cast, served.timeline, {
      ...report,
      sections: report.sections.map((section, i) => ({ ...section, text: [SUM, TYPO][i] ?? section.text })),
    });
    for (const section of cycle.sections) {
      await submitByDepartment(served.cast, served.timeline, section);
      await adoptSection(served.cast, served.timeline, section);
    }
    versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
  });
  afterAll(() => served.close());

  test('what is being written is read for its own department only, with places in its text', async () => {
    const [section] = cycle.sections;
    const path = `/sections/${section?.id}/proofreading`;
    const text = `全年工作如下。\n${SUM}`;
    const proof = await served.cast
      .of('liaison', '司法局')
      .call<SectionProof>('POST', path, { content: docOfText(text) });
    const [found] = proof.findings;
    expect(found).toMatchObject({ rule: SUM_RULE, level: '严重', suggestion: null });
    expect(found?.places.map(({ start, end }) => text.slice(start, end))).toEqual([found?.excerpt]);
    expect(proof.claims.map(({ verdict }) => verdict)).toContain('fails');
    const stranger = served.cast.of('liaison', '财政局').call('POST', path, { content: docOfText(text) });
    expect((await refusalOf(stranger)).code).toBe('RELATION_NOT_ALLOWED');
  });

  test('in the review a finding is settled before there is a version, and the decision follows into it', async () => {
    const [section] = cycle.sections;
    const review = () => editor().call<SectionFindingsView>('GET', `/sections/${section?.id}/findings`);
    const decide = (key: string | undefined, decision: string, reason = '') =>
      editor().call('POST', `/sections/${section?.id}/finding-decisions`, { key, decision, reason });
    const read = await review();
    const [found] = read.findings;
    expect([read.target, found?.rule, found?.open]).toEqual(['standing', SUM_RULE, true]);
    expect(found?.offers).toEqual(['dismiss', 'ask', 'allow']);
    expect((await refusalOf(decide(found?.key, 'adopt'))).code).toBe('DECISION_NOT_OFFERED');
    expect((await refusalOf(decide(found?.key, 'dismiss'))).code).toBe('REASON_REQUIRED');
    await decide(found?.key, 'dismiss', '审阅时已核对。');
    const [settled] = (await review()).findings;
    expect(settled).toMatchObject({ open: false, offers: ['reopen'], decision: { versionSeq: null } });
    expect(await fateOf('64件')).toEqual({ decision: 'dismiss', seq: null, open: false });
    await decide(found?.key, 'reopen');
    // Who reads the report sees what was found, and decides nothing.
    const reader = await served.cast
      .of('officeReviewer')
      .call<SectionFindingsView>('GET', `/sections/${section?.id}/findings`);
    expect(reader.findings.map(({ offers, open }) => [offers, open])).toEqual([[[], true]]);
  });

  test('a 严重 finding on which nobody has decided stops 送签, and says where', async () => {
    const view = await findings();
    expect(view.open['严重']).toBe(1);
    const sum = view.findings.find(({ rule }) => rule === SUM_RULE);
    expect(sum).toMatchObject({ departmentName: '司法局', sectionId: cycle.sections[0]?.id, open: true });
    expect(sum?.offers).toEqual(['dismiss', 'ask', 'allow']);
    const refusal = await refusalOf(send());
    expect(refusal.code).toBe('GRAVE_FINDINGS_OPEN');
    expect(refusal.message).toContain('1 处严重问题');
  });

  test('readers see findings and decide nothing', async () => {
    const view = await served.cast
      .of('officeReviewer')
      .call<VersionFindingsView>('GET', `/versions/${versionId}/findings`);
    expect(view.findings.every(({ offers }) => offers.length === 0)).toBe(true);
    const key = view.findings[0]?.key;
    const other = served.cast
      .of('officeReviewer')
      .call('POST', `/versions/${versionId}/finding-decisions`, { key, decision: 'dismiss', reason: '不改' });
    expect((await refusalOf(other)).code).toBe('POST_NOT_ALLOWED');
  });

  test('a question goes to the department at its words, and settles nothing', async () => {
    await settle('64件', 'ask', '三项之和为65件,请核实。');
    expect(await fateOf('64件')).toEqual({ decision: 'ask', seq: 1, open: true });
    const notices = await served.cast.of('liaison', '司法局').call<{ text: string }[]>('GET', '/notices');
    expect(notices.some(({ text }) => text.includes('三项之和为65件'))).toBe(true);
    expect((await refusalOf(send())).code).toBe('GRAVE_FINDINGS_OPEN');
  });

  test('not taking it up needs a reason', async () => {
    expect((await refusalOf(settle('64件', 'dismiss'))).code).toBe('REASON_REQUIRED');
    await settle('64件', 'dismiss', '以台账为准。');
    expect(await fateOf('64件')).toEqual({ decision: 'dismiss', seq: 1, open: false });
    expect((await findings()).open['严重']).toBe(0);
    // The department is not shown it again at the same words.
    const again = await served.cast
      .of('liaison', '司法局')
      .call<SectionProof>('POST', `/sections/${cycle.sections[0]?.id}/proofreading`, { content: docOfText(SUM) });
    expect(again.findings.filter(({ rule }) => rule === SUM_RULE)).toEqual([]);
  });

  test('采纳 writes the suggestion into the section, and the version is made anew', async () => {
    await settle('赌点', 'adopt');
    const section = await editor().call<{ standing: FragmentDoc }>('GET', `/sections/${cycle.sections[1]?.id}`);
    expect(plainText(section.standing)).toBe(TYPO.replace('赌点', '堵点'));
    expect((await refusalOf(send())).code).toBe('VERSION_STALE');
    versionId = await collectAndMerge(served.cast, served.timeline, cycle.id);
    expect(await fateOf('赌点')).toBeUndefined();
  });

  test('the decision is there in the next version, with the version on which it was taken', async () => {
    expect(await fateOf('64件')).toEqual({ decision: 'dismiss', seq: 1, open: false });
    await settle('64件', 'reopen');
    expect((await refusalOf(send())).code).toBe('GRAVE_FINDINGS_OPEN');
    await settle('64件', 'dismiss', '原件如此。');
  });

  test('lists are kept version by version, never over what one has not seen', async () => {
    const save = (seq: number, ...words: string[][]) =>
      editor().call('PUT', '/proofreading-lists', { kind: 'words', seq, rows: words, note: '' });
    await save(0, ['办理提案', '办理政协提案', '一般', '', '', '办公室来函', '', '']);
    expect(await fateOf('办理提案')).toMatchObject({ open: true });
    expect((await refusalOf(save(0))).code).toBe('LIST_CHANGED');
    const wrong = await refusalOf(save(1, ['', '甲', '极重', '', '', '', '2025-02-30', '']));
    expect(wrong.code).toBe('LIST_ROWS_WRONG');
    expect((wrong.details as { column: string }[]).map(({ column }) => column)).toEqual([
      '错误写法',
      '级别',
      '起始日期',
    ]);
    await settle('办理提案', 'allow', '本区一贯写法。');
    expect(await fateOf('办理提案')).toBeUndefined();
    await save(1);
    const lists = await editor().call<{ lists: { kind: string; seq: number; rows: string[][] }[] }>(
      'GET',
      '/proofreading-lists?kind=words&seq=1',
    );
    const [words] = lists.lists.filter(({ kind }) => kind === 'words');
    expect(words?.rows.map(([wrongWord]) => wrongWord)).toEqual(['办理提案']);
    const [allowed] = lists.lists.filter(({ kind }) => kind === 'allowed');
    expect(allowed?.rows).toEqual([['words/words-are-spelled-right', '办理提案', '本区一贯写法。']]);
  });

  test('a CSV is read in either encoding; a wrong one is refused by the names of its columns', async () => {
    const preview = (file: Uint8Array, kind = 'officeHolders') =>
      editor().upload<{ rows: string[][]; problems: { message: string }[] }>(
        `/proofreading-lists/preview?kind=${kind}`,
        file,
      );
    const utf8 = new TextEncoder().encode('\ufeff职务,姓名,任职日期\r\n"区长",李明,2024年5月1日\r\n副区长,,去年\r\n');
    const read = await preview(utf8);
    expect(read.rows).toEqual([
      ['李明', '区长', '2024年5月1日', ''],
      ['', '副区长', '去年', ''],
    ]);
    expect(read.problems.map(({ message }) => message)).toEqual([
      '第2行没有填“姓名”',
      '第2行“任职日期”:“去年”不是日期,须为 2025-03-01 的样子',
    ]);
    // 姓名,职务 / 李明,区长 in GB 18030
    const gbk = new Uint8Array([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xb0, 0xce, 0xf1, 0x0a, 0xc0, 0xee, 0xc3, 0xf7, 0x2c, 0xc7, 0xf8, 0xb3, 0xa4,
    ]);
    expect((await preview(gbk)).rows).toEqual([['李明', '区长', '', '']]);
    const refusal = await refusalOf(preview(new TextEncoder().encode('甲,乙\n1,2'), 'documents'));
    expect([refusal.code, refusal.message.includes('全称')]).toEqual(['LIST_COLUMNS_WRONG', true]);
  });

  test('a figure that is not the ledger’s is found as soon as the ledger has it', async () => {
    const desk = new LedgerDesk(served, cycle.id, YEAR);
    const indicatorId = await desk.define({ name: '办理提案', unit: '件' });
    await desk.enter(indicatorId, '财政局', '31');
    const found = (await findings()).findings.find(({ rule }) => rule === 'figures/a-figure-agrees-with-the-ledger');
    expect(found).toMatchObject({ level: '严重', excerpt: '30件', suggestion: '31件', departmentName: '财政局' });
    await settle('30件', 'dismiss', '口径不同。');
  });

  test('when all is settled the version goes on its way, and is not decided on after it is signed', async () => {
    await send();
    await settle('64件', 'reopen');
    const { digest } = await findings();
    const approve = (post: 'chiefEditor' | 'legalReviewer') =>
      served.cast.of(post).call('POST', `/versions/${versionId}/approvals`, { digest, opinion: '同意。' });
    await approve('chiefEditor');
    // Opened again on the way: it does not come to 核稿.
    expect((await refusalOf(approve('legalReviewer'))).code).toBe('GRAVE_FINDINGS_OPEN');
    await settle('64件', 'dismiss', '原件如此。');
    await approve('legalReviewer');
  });
});
