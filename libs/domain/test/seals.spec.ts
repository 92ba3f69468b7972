import { describe, expect, test } from '@jest/globals';
import {
  aSealInUseSeals,
  aSealTakesTwoPersons,
  filingIsComplete,
  periodsOf,
  sealingNeedsTwoPersons,
  type SealDeed,
} from '../src/index.js';

const deed = (
  action: SealDeed['action'],
  state: SealDeed['state'],
  accountId: string | null,
  day: number,
): SealDeed => ({
  action,
  state,
  accountId,
  at: `2026-01-0${day}T00:00:00.000Z`,
});
const MADE = deed('make', 'made', 'admin', 1);
const FILED = deed('file', 'filed', 'clerk', 2);
const ENABLED = deed('enable', 'enabled', 'keeper', 3);
const DISABLED = deed('disable', 'disabled', 'keeper', 4);

describe('a seal takes two persons', () => {
  test('neither who made nor who filed it enables it', () => {
    for (const first of ['admin', 'clerk'])
      expect(aSealTakesTwoPersons('enable', [MADE, FILED], first)).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(aSealTakesTwoPersons('enable', [MADE, FILED], 'keeper')).toBe(true);
  });

  test('enabling again asks who asked for it, not who made it; what was declined is over', () => {
    const asked = [MADE, FILED, ENABLED, DISABLED, deed('requestEnabling', 'enablingRequested', 'clerk', 5)];
    expect(aSealTakesTwoPersons('enable', asked, 'clerk')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(aSealTakesTwoPersons('enable', asked, 'admin')).toBe(true);
    const again = [
      ...asked,
      deed('decline', 'disabled', 'keeper', 6),
      deed('requestEnabling', 'enablingRequested', 'keeper', 7),
    ];
    expect(aSealTakesTwoPersons('enable', again, 'clerk')).toBe(true);
    expect(aSealTakesTwoPersons('enable', again, 'keeper')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
  });

  test('who disabled it does not destroy it', () => {
    const stopped = [MADE, FILED, ENABLED, DISABLED];
    expect(aSealTakesTwoPersons('destroy', stopped, 'keeper')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(aSealTakesTwoPersons('destroy', stopped, 'admin')).toBe(true);
  });

  test('who asks for a sealing does not do it', () => {
    expect(sealingNeedsTwoPersons('a', 'a')).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
    expect(sealingNeedsTwoPersons('a', 'b')).toBe(true);
  });
});

test('periods run from enabling to disabling; the last may still run', () => {
  expect(periodsOf([MADE, FILED])).toEqual([]);
  expect(periodsOf([MADE, FILED, ENABLED, DISABLED, deed('enable', 'enabled', 'other', 6)])).toEqual([
    { from: ENABLED.at, until: DISABLED.at },
    { from: '2026-01-06T00:00:00.000Z', until: null },
  ]);
});

test('a filing names number and authority as a receipt has them', () => {
  const filing = { number: ' 3301020251128 ', authority: '临江市公安局望川分局' };
  expect(filingIsComplete(filing)).toEqual({ ...filing, number: '3301020251128' });
  expect(filingIsComplete({ ...filing, number: '公印备〔2025〕第 12 号' })).toMatchObject({
    code: 'FILING_NUMBER_INVALID',
  });
  expect(filingIsComplete({ ...filing, number: '公印备〔2025〕第12号' })).toMatchObject({
    authority: filing.authority,
  });
  for (const number of ['', '无', '没有编号的章', '<b>1234</b>'])
    expect(filingIsComplete({ ...filing, number })).toMatchObject({ code: 'FILING_NUMBER_INVALID' });
  for (const authority of ['', '公安局', 'police 12'])
    expect(filingIsComplete({ ...filing, authority })).toMatchObject({ code: 'FILING_AUTHORITY_INVALID' });
});

describe('only a seal in use seals', () => {
  const certificate = { validFrom: '2026-01-01T00:00:00.000Z', validUntil: '2027-01-01T00:00:00.000Z' };
  test.each([
    ['2026-06-01T00:00:00.000Z', true],
    ['2025-12-31T23:59:59.999Z', 'SEAL_NOT_YET_VALID'],
    ['2027-01-01T00:00:00.001Z', 'SEAL_EXPIRED'],
  ])('enabled, at %s: %s', (now, answer) => {
    const outcome = aSealInUseSeals({ states: ['enabled', 'disabled'], certificate }, now);
    expect(outcome === true || (outcome as { code: string }).code).toBe(answer);
  });
  test.each([
    [['destroyed', 'disabled', 'made'], 'SEAL_DISABLED'],
    [['enablingRequested'], 'SEAL_DISABLED'],
    [['filed', 'destroyed'], 'SEAL_NOT_ENABLED'],
    [['destroyed'], 'SEAL_DESTROYED'],
    [[], 'SEAL_MISSING'],
  ] as const)('none enabled of %j: %s', (states, code) => {
    expect(aSealInUseSeals({ states, certificate: null }, '2026-06-01T00:00:00.000Z')).toMatchObject({ code });
  });
});
