import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  businessDateOf,
  daysBetween,
  defaultMilestones,
  DOCUMENT_NUMBER,
  isBusinessDate,
  isRefusal,
  mayDecide,
  milestonesStandInOrder,
  officersHoldOnePost,
  organCodeIsValid,
  passwordPolicy,
  printDate,
  printDocumentNumber,
  spansLieInText,
  type ApprovalFacts,
} from '../src/index.js';

const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : outcome);

describe('dates', () => {
  test('a date is printed with Arabic digits, full year, no leading zero', () => {
    expect(printDate('2026-03-01')).toBe('2026年3月1日');
  });

  test.each(['2026-02-29', '2026-13-01', '2026-3-1', '20260301', ''])('%s is no day', (text) => {
    expect(isBusinessDate(text)).toBe(false);
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (n) => {
        expect(daysBetween('2024-02-28', addDays('2024-02-28', n))).toBe(n);
      }),
    );
  });

  test('an instant belongs to the day in Shanghai', () => {
    expect(businessDateOf('2026-02-28T15:59:59Z')).toBe('2026-02-28');
    expect(businessDateOf('2026-02-28T16:00:00Z')).toBe('2026-03-01');
  });

  test('the legal dates of the next year are the defaults; milestones stand in order', () => {
    const milestones = defaultMilestones(2025);
    expect([milestones.reportedBy, milestones.publishedBy]).toEqual(['2026-03-01', '2026-04-01']);
    expect(milestonesStandInOrder(milestones)).toBe(true);
    expect(codeOf(milestonesStandInOrder({ ...milestones, mergedBy: '2026-03-02' }))).toBe('MILESTONES_OUT_OF_ORDER');
    expect(codeOf(milestonesStandInOrder({ ...milestones, mergedBy: '2026-02-30' }))).toBe('MILESTONE_NOT_A_DATE');
  });
});

describe('document numbers', () => {
  test('six-angled brackets, no leading zero, no 第', () => {
    expect(printDocumentNumber('岭东政发', 2022, 15)).toBe('岭东政发〔2022〕15号');
    expect(printDocumentNumber('岭东政发', 2022, 15)).toMatch(DOCUMENT_NUMBER);
    for (const wrong of ['岭东政发[2022]15号', '岭东政发〔2022〕015号', '岭东政发〔2022〕第15号', '岭东政发（2022）15号']) {
      expect(wrong).not.toMatch(DOCUMENT_NUMBER);
    }
  });

  test.each(['政', '政发1', 'ZF', '岭东 政发', ''])('organ code “%s” is refused', (code) => {
    expect(codeOf(organCodeIsValid(code))).toBe('ORGAN_CODE_INVALID');
  });
});

describe('people', () => {
  test('an officer’s post excludes every other', () => {
    expect(codeOf(officersHoldOnePost(['editor'], 'auditAdmin'))).toBe('OFFICER_POST_EXCLUSIVE');
    expect(codeOf(officersHoldOnePost(['systemAdmin'], 'securityAdmin'))).toBe('OFFICER_POST_EXCLUSIVE');
    expect(codeOf(officersHoldOnePost(['auditAdmin'], 'liaison'))).toBe('OFFICER_POST_EXCLUSIVE');
    expect(officersHoldOnePost(['liaison', 'editor'], 'chiefEditor')).toBe(true);
  });

  test('a password has three classes and not the user name', () => {
    expect(codeOf(passwordPolicy('abcdefghijkl', 'wang'))).toBe('PASSWORD_TOO_WEAK');
    expect(codeOf(passwordPolicy('Wang-2026-xyz', 'wang'))).toBe('PASSWORD_CONTAINS_NAME');
    expect(passwordPolicy('Tianqi-2026-ok', 'wang')).toBe(true);
  });
});

describe('spans of a return', () => {
  test('lie inside the text and give a reason, whatever numbers come', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.integer(), (text, start, end) => {
        const inside = start >= 0 && end > start && end <= text.length;
        expect(spansLieInText([{ start, end, reason: '何据' }], text) === true).toBe(inside);
      }),
    );
    expect(codeOf(spansLieInText([{ start: 0, end: 1, reason: ' ' }], '文'))).toBe('SPAN_OUTSIDE_TEXT');
  });
});

describe('a decision on a version, by which rule broke', () => {
  const stage = { key: 'legality', label: '合法性审查', post: 'legalReviewer', opinionRequired: true } as const;
  const facts: ApprovalFacts = { stages: [stage], stage: 0, digest: 'd', stale: false, drafters: ['editor-1'] };
  const request = { digest: 'd', opinion: '同意。', acknowledgeStale: false, accountId: 'reviewer-1' };

  test.each([
    ['nothing', facts, request, true],
    ['another digest', facts, { ...request, digest: 'x' }, 'DIGEST_STALE'],
    ['a drafter', facts, { ...request, accountId: 'editor-1' }, 'DRAFTER_MAY_NOT_APPROVE'],
    ['a newer submission', { ...facts, stale: true }, request, 'VERSION_STALE'],
    ['a newer submission, knowingly', { ...facts, stale: true }, { ...request, acknowledgeStale: true }, true],
    ['no opinion', facts, { ...request, opinion: ' ' }, 'OPINION_REQUIRED'],
  ] as const)('%s', (_name, f, r, wanted) => {
    expect(codeOf(mayDecide(f, r))).toBe(wanted);
  });
});
