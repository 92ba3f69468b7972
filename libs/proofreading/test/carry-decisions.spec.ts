import { describe, expect, test } from '@jest/globals';
import { carryDecisions } from '../src/decisions/carry-decisions.js';
import { identityOf, type FindingIdentity } from '../src/decisions/finding-identity.js';
import { proofread } from '../src/proofread.js';

interface Decision extends FindingIdentity {
  readonly reason: string;
}

/** Decides on what is found in a text; `choose` says of which findings. */
function decide(text: string, choose: (start: number) => string | null): Decision[] {
  return proofread(text).findings.flatMap((finding) => {
    const reason = choose(finding.start);
    return reason === null ? [] : [{ ...identityOf(finding, text), reason }];
  });
}

const carried = (text: string, decisions: readonly Decision[]): (string | undefined)[] => {
  const { findings } = proofread(text);
  return carryDecisions(findings, text, decisions).map((decision) => decision?.reason);
};

const SUM = '清理文件64件，其中保留41件、废止15件、修改9件。';

describe('decisions follow their words', () => {
  test('into a text with more before and behind them', () => {
    const decisions = decide(SUM, () => '以台账为准');
    expect(decisions).toHaveLength(1);
    expect(carried(`持续清理规范性文件。${SUM}\n全部完成。`, decisions)).toEqual(['以台账为准']);
  });

  test('and not to other numbers: what was changed is asked about anew', () => {
    const decisions = decide(SUM, () => '以台账为准');
    expect(carried(SUM.replace('9件', '10件'), decisions)).toEqual([undefined]);
  });

  test('of two places with the same words each keeps its own', () => {
    const [first, second] = ['着力疏通赌点，服务企业。', '又着力破解赌点和难点。'];
    const decisions = decide(`${first}\n${second}`, (start) => (start < first.length ? '原文如此' : null));
    expect(decisions).toHaveLength(1);
    expect(carried(`${second}\n${first}`, decisions)).toEqual([undefined, '原文如此']);
    expect(carried(second, decisions)).toEqual([undefined]);
  });

  test('the last of several counts', () => {
    const decisions = [...decide(SUM, () => '第一次'), ...decide(SUM, () => '第二次')];
    expect(carried(SUM, decisions)).toEqual(['第二次']);
  });

  test('taken on a section and on its report: the later one counts, whichever text it was taken on', () => {
    const report = `一、主要工作\n${SUM}全部完成。`;
    const inSection = decide(SUM, () => '审阅时重新处理');
    const inReport = decide(report, () => '以台账为准');
    expect(carried(SUM, [...inSection, ...inReport])).toEqual(['以台账为准']);
    expect(carried(report, [...inReport, ...inSection])).toEqual(['审阅时重新处理']);
  });

  test('a systematic defect is one, however many places are left', () => {
    const text = (times: number): string => '推进法治建设,取得成效,'.repeat(times);
    const decisions = decide(text(6), () => '转发稿,保留原样');
    expect(decisions).toHaveLength(1);
    expect(carried(text(5), decisions)).toEqual(['转发稿,保留原样']);
  });
});

describe('the white list', () => {
  test('silences one rule at exactly these words', () => {
    const text = '着力疏通赌点。';
    const allowed = (rule: string, words: string) => proofread(text, { allowed: [{ rule, words, reason: '' }] });
    const [found] = proofread(text).findings;
    expect(found).toBeDefined();
    expect(allowed(found?.rule ?? '', found?.excerpt ?? '').findings).toEqual([]);
    expect(allowed('', found?.excerpt ?? '').findings).toEqual([]);
    expect(allowed('marks/brackets-are-paired', found?.excerpt ?? '').findings).toHaveLength(1);
    expect(allowed('', '点').findings).toHaveLength(1);
  });
});
