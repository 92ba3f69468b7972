import { describe, expect, test } from '@jest/globals';
import {
  allSignersHaveConfirmed,
  fileSigners,
  onlyWhoCannotSignIsWaived,
  theLowerRankSignsFirst,
  type SigningDecision,
  type Stage,
} from '../src/index.js';

const stage = (key: string, post: Stage['post'], signsInFile?: boolean): Stage => ({
  key,
  label: key,
  post,
  opinionRequired: false,
  ...(signsInFile === undefined ? {} : { signsInFile }),
});
const STAGES = [
  stage('copyReview', 'officeReviewer'),
  stage('deputy', 'deputyLeader', true),
  stage('signOff', 'principalLeader', true),
];
const decided = (stageKey: string, accountId: string, changes: Partial<SigningDecision> = {}): SigningDecision => ({
  stageKey,
  decision: stageKey === 'signOff' ? 'signOff' : 'approve',
  digest: 'd2',
  accountId,
  displayName: accountId,
  onBehalfOf: null,
  ...changes,
});
const ALL = [decided('copyReview', 'c'), decided('deputy', 'b'), decided('signOff', 'a')];
const idsOf = (stages: readonly Stage[], decisions: readonly SigningDecision[]) =>
  fileSigners(stages, decisions, 'd2').map(({ accountId }) => accountId);

describe('who signs in the file', () => {
  test('those who decided at the stages that ask for it, by rank; in a type that asks for none, nobody', () => {
    expect(idsOf(STAGES, ALL)).toEqual(['b', 'a']);
    expect(
      idsOf(
        STAGES.map(({ signsInFile: _, ...rest }) => rest),
        ALL,
      ),
    ).toEqual([]);
  });
  test('the decision on the text that was signed off counts, not one on an earlier text nor a return', () => {
    const earlier = decided('deputy', 'x', { digest: 'd1' });
    const returned = decided('deputy', 'y', { decision: 'return' });
    expect(idsOf(STAGES, [earlier, ...ALL, returned])).toEqual(['b', 'a']);
  });
  test('who decided in a leader’s place signs so; who decided twice signs once, at the higher stage', () => {
    const instead = decided('signOff', 'b', { onBehalfOf: '区长' });
    expect(fileSigners(STAGES, [decided('deputy', 'b'), instead], 'd2')).toEqual([
      { stageKey: 'signOff', stageLabel: 'signOff', accountId: 'b', name: '区长（b代）', inOwnName: false },
    ]);
  });
});

describe('confirming', () => {
  const signers = fileSigners(STAGES, ALL, 'd2');
  test.each([
    ['b', [], true],
    ['a', [], 'LOWER_RANK_SIGNS_FIRST'],
    ['a', ['b'], true],
    ['b', ['b'], 'ALREADY_CONFIRMED'],
    ['c', ['b'], 'NOT_A_SIGNER'],
  ] as const)('%s after %j: %s', (who, given, answer) => {
    const outcome = theLowerRankSignsFirst(signers, given, who);
    expect(outcome === true || (outcome as { code: string }).code).toBe(answer);
  });
  test.each([
    ['of one who can no longer sign, in turn', 'b', [], ['b'], true],
    ['of one who can', 'b', [], ['a'], 'SIGNER_CAN_SIGN'],
    ['of one whose turn has not come', 'a', [], ['a'], 'SIGNATURE_NOT_DUE'],
    ['of one who has signed', 'b', ['b'], ['b'], 'SIGNATURE_NOT_DUE'],
    ['of one whose turn has come', 'a', ['b'], ['a'], true],
    ['of nobody', 'c', [], ['c'], 'NOT_FOUND'],
  ] as const)('a signature is done without %s', (_of, who, done, cannotSign, answer) => {
    const stageKey = signers.find(({ accountId }) => accountId === who)?.stageKey ?? 'none';
    const outcome = onlyWhoCannotSignIsWaived(signers, done, cannotSign, stageKey);
    expect('code' in outcome ? outcome.code : outcome.accountId === who).toBe(answer);
  });
  test('the seal waits for all of them', () => {
    expect(allSignersHaveConfirmed(signers, ['b'])).toMatchObject({ code: 'FILE_SIGNATURES_MISSING' });
    expect(allSignersHaveConfirmed(signers, ['b', 'a'])).toBe(true);
    expect(allSignersHaveConfirmed([], [])).toBe(true);
  });
});
