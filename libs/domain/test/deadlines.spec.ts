import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  defaultMilestones,
  extensionIsLater,
  isRefusal,
  latenessOf,
  milestonesAreAllowed,
  milestonesStandInOrder,
  reminderDue,
  reportingYearOn,
  rollYear,
  whichRemindersAreDue,
} from '../src/index.js';

const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : outcome);
const DUE = '2026-01-20';
const on = (days: number) => addDays(DUE, days);

/** Runs the clock through these days (in days from the due date) and answers the steps of which was reminded. */
function remindedOn(days: readonly number[]): number[] {
  const sent: number[] = [];
  for (const day of days) {
    const due = reminderDue({ dueOn: DUE, lastOffset: sent.length > 0 ? Math.max(...sent) : null }, on(day));
    if (due !== null) sent.push(due);
  }
  return sent;
}

describe('which reminders are due', () => {
  test('seven, three and one day before, on the day, then daily', () => {
    expect(remindedOn([-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3])).toEqual([-7, -3, -1, 0, 1, 2, 3]);
  });

  test('the same day asked for again gives nothing', () => {
    expect(remindedOn([-7, -7, -7, 0, 0, 2, 2])).toEqual([-7, 0, 2]);
  });

  test('after the system was down only the latest step is sent', () => {
    expect(remindedOn([-8, -2, -1])).toEqual([-3, -1]);
    expect(remindedOn([-8, 4, 5])).toEqual([4, 5]);
  });

  test('a clock that jumps ahead and back sends nothing twice', () => {
    expect(remindedOn([-7, 3, -7, -3, -1, 0, 1, 2, 3, 4])).toEqual([-7, 3, 4]);
  });

  test('whatever the clock does, no step is sent twice and none before its day', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 }), (days) => {
        const sent = remindedOn(days);
        expect(new Set(sent).size).toBe(sent.length);
        expect(Math.max(-99, ...sent)).toBeLessThanOrEqual(Math.max(-99, ...days));
      }),
    );
  });

  test('a moved due date begins anew; only what is due is answered', () => {
    const sections = [
      { dueOn: DUE, lastOffset: 0 },
      { dueOn: on(7), lastOffset: null },
      { dueOn: on(8), lastOffset: null },
    ];
    expect(whichRemindersAreDue(sections, DUE)).toEqual([{ section: sections[1], offset: -7 }]);
  });
});

describe('milestones', () => {
  test('are counted back from the day of reporting', () => {
    expect(defaultMilestones(2025)).toEqual({
      departmentsBy: '2026-01-20',
      mergedBy: '2026-02-05',
      reportedBy: '2026-03-01',
      publishedBy: '2026-04-01',
    });
    expect(defaultMilestones(2025, '2026-02-20').departmentsBy).toBe('2026-01-11');
  });

  test('the legal dates may be moved earlier only, a Sunday like any other day', () => {
    const milestones = defaultMilestones(2025);
    // 2026-03-01 is a Sunday.
    expect(milestonesAreAllowed(2025, milestones)).toBe(true);
    expect(milestonesAreAllowed(2025, { ...milestones, reportedBy: '2026-02-27' })).toBe(true);
    expect(codeOf(milestonesAreAllowed(2025, { ...milestones, reportedBy: '2026-03-02' }))).toBe('LEGAL_DATE_PASSED');
    expect(codeOf(milestonesAreAllowed(2025, { ...milestones, publishedBy: '2026-04-02' }))).toBe('LEGAL_DATE_PASSED');
    expect(codeOf(milestonesAreAllowed(2025, { ...milestones, mergedBy: '2026-01-02' }))).toBe(
      'MILESTONES_OUT_OF_ORDER',
    );
  });

  test('every default is in order and allowed', () => {
    for (let year = 1949; year <= 2200; year += 1) {
      expect(milestonesStandInOrder(defaultMilestones(year))).toBe(true);
      expect(milestonesAreAllowed(year, defaultMilestones(year))).toBe(true);
    }
  });
});

describe('years', () => {
  test('a title’s year rolls, other numbers stay', () => {
    expect(rollYear('望川区2024年度法治政府建设年度报告', 2024, 2025)).toBe('望川区2025年度法治政府建设年度报告');
    expect(rollYear('第2024号建议和12024年', 2024, 2025)).toBe('第2024号建议和12024年');
  });

  test('until summer the year before is reported on', () => {
    expect([reportingYearOn('2026-01-05'), reportingYearOn('2025-11-20')]).toEqual([2025, 2025]);
  });
});

describe('extensions and lateness', () => {
  test('more time means a later day that has not passed', () => {
    expect(extensionIsLater('2026-01-25', DUE, '2026-01-18')).toBe(true);
    expect(codeOf(extensionIsLater(DUE, DUE, '2026-01-18'))).toBe('EXTENSION_NOT_LATER');
    expect(codeOf(extensionIsLater('2026-01-25', DUE, '2026-01-26'))).toBe('EXTENSION_NOT_LATER');
    expect(codeOf(extensionIsLater('2026-02-30', DUE, '2026-01-18'))).toBe('EXTENSION_NOT_A_DATE');
  });

  test('the due date is in time; after it missing or sent late, by days', () => {
    expect(latenessOf({ dueOn: DUE, sentOn: null }, DUE)).toBeNull();
    expect(latenessOf({ dueOn: DUE, sentOn: null }, on(2))).toEqual({ kind: 'missing', days: 2 });
    expect(latenessOf({ dueOn: DUE, sentOn: on(3) }, on(9))).toEqual({ kind: 'sentLate', days: 3 });
    expect(latenessOf({ dueOn: DUE, sentOn: on(-1) }, on(9))).toBeNull();
  });
});
