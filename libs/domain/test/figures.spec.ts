import { describe, expect, test } from '@jest/globals';
import {
  addDecimals,
  cutoffIsKnown,
  divideDecimals,
  figureGrowth,
  figureIsExact,
  figureTotal,
  formOfText,
  isRefusal,
  oneValueStands,
  parseDecimal,
  printDecimal,
  printedForms,
  printFigure,
  sameDecimal,
  standingFor,
  subtractDecimals,
  type ChoiceFact,
  type Decimal,
  type FigureFact,
  type FigureFormat,
} from '../src/index.js';

const CASES: FigureFormat = { kind: 'count', unit: '件', decimals: 0 };
const RATE: FigureFormat = { kind: 'percent', unit: '%', decimals: 2 };
const MONEY: FigureFormat = { kind: 'amount', unit: '万元', decimals: 2 };

/** The same invented numbers in every run. */
function* invented(count: number): Generator<string> {
  let seed = 20260301;
  const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < count; i += 1) {
    const whole = Array.from({ length: 1 + next(15) }, (_, k) => (k === 0 ? 1 + next(9) : next(10))).join('');
    const fraction = Array.from({ length: next(6) }, () => next(10)).join('');
    yield `${next(4) === 0 ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
  }
}

const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(`${text} is no number`);
  return parsed;
};
const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : 'fine');

describe('decimals', () => {
  test.each([
    ['180', '180'],
    ['０１２３．５０', '123.5'],
    ['1,287', '1287'],
    ['1，287，000.5', '1287000.5'],
    [' 66.50 ', '66.5'],
    ['－3', '-3'],
    ['-0.0', '0'],
    ['123456789012345678.123456', '123456789012345678.123456'],
  ])('%s is read as %s', (typed, printed) => {
    expect(printDecimal(decimal(typed))).toBe(printed);
  });

  test.each([
    '',
    '件',
    '1e3',
    '0x10',
    '1.',
    '.5',
    '12,34',
    '1 2',
    '∞',
    '1.1234567',
    '1234567890123456789',
    '+5',
    '--1',
  ])('“%s” is no number', (typed) => {
    expect(parseDecimal(typed)).toBeNull();
  });

  test('what is printed is read back as the same number, and no digit is lost that a float would lose', () => {
    for (const text of invented(2_000))
      expect(sameDecimal(decimal(printDecimal(decimal(text))), decimal(text))).toBe(true);
    expect(printDecimal(addDecimals(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(printDecimal(addDecimals(decimal('9007199254740993'), decimal('0.01')))).toBe('9007199254740993.01');
  });

  test('adding and taking away lead back; the order of adding does not matter', () => {
    const numbers = [...invented(400)].map(decimal);
    numbers.forEach((a, i) => {
      const b = numbers[(i * 7 + 3) % numbers.length] ?? a;
      expect(sameDecimal(subtractDecimals(addDecimals(a, b), b), a)).toBe(true);
      expect(sameDecimal(addDecimals(a, b), addDecimals(b, a))).toBe(true);
    });
  });

  test('dividing rounds half away from nought, and is never further off than half a step', () => {
    const quotient = (a: string, b: string, n: number) => {
      const q = divideDecimals(decimal(a), decimal(b), n);
      return q && printDecimal(q, n);
    };
    expect([quotient('1', '8', 2), quotient('-1', '8', 2), quotient('1', '-8', 2), quotient('728', '1095', 3)]).toEqual(
      ['0.13', '-0.13', '-0.13', '0.665'],
    );
    expect(quotient('1', '0.00', 2)).toBeNull();
    const numbers = [...invented(300)].map(decimal);
    numbers.forEach((a, i) => {
      const b = numbers[(i * 11 + 5) % numbers.length] ?? a;
      const q = divideDecimals(a, b, 3);
      if (!q) throw new Error('no invented number is nought');
      // |a - q·b| ≤ |b| / 2000, all in whole units of one scale
      const scale = a.scale + b.scale + 3;
      const units = (d: Decimal) => d.units * 10n ** BigInt(scale - d.scale);
      const off = units(a) - q.units * b.units * 10n ** BigInt(scale - 3 - b.scale);
      const magnitude = (n: bigint) => (n < 0n ? -n : n);
      expect(magnitude(off) * 2_000n <= magnitude(units(b))).toBe(true);
    });
  });
});

describe('printing a figure', () => {
  test.each([
    [CASES, '180', ['180件', '180']],
    [CASES, '9999', ['9999件', '9999']],
    [CASES, '12345', ['12345件', '12345', '1.2345万件']],
    [CASES, '30000', ['30000件', '30000', '3万件']],
    [RATE, '66.5', ['66.50%', '66.50']],
    [MONEY, '20000', ['20000.00万元', '20000.00']],
    [{ ...CASES, unit: '' }, '7', ['7']],
  ])('%j %s', (format, value, texts) => {
    expect(printedForms(format, value).map((f) => f.text)).toEqual(texts);
  });

  test('a text is known by the form it has, and by nothing that is only like it', () => {
    expect(formOfText(CASES, '12345', '1.2345万件')).toBe('tenThousands');
    expect(formOfText(CASES, '12345', '12345')).toBe('number');
    for (const forged of ['12,345件', '1.23万件', '约12345件', '12346件', '12345 件', '']) {
      expect(formOfText(CASES, '12345', forged)).toBeNull();
    }
  });

  test('every form that is offered is recognised again', () => {
    for (const value of invented(500)) {
      for (const format of [CASES, RATE, MONEY]) {
        for (const { form, text } of printedForms(format, value)) {
          expect(printFigure(format, value, formOfText(format, value, text) ?? 'number')).toBe(text);
          expect(printFigure(format, value, form)).toBe(text);
        }
      }
    }
  });

  test('growth: shares in percentage points, nothing from nothing', () => {
    expect(figureGrowth(CASES, '180', '160')).toBe('+12.5%');
    expect(figureGrowth(CASES, '2', '3')).toBe('-33.3%');
    expect(figureGrowth(CASES, '5', '5.0')).toBe('持平');
    expect(figureGrowth(RATE, '66.5', '64.2')).toBe('+2.3个百分点');
    expect(figureGrowth(RATE, '64.2', '66.5')).toBe('-2.3个百分点');
    expect(figureGrowth(CASES, '5', '0')).toBeNull();
    expect(figureGrowth(CASES, '5', null)).toBeNull();
  });

  test('departments are added up; shares are not', () => {
    expect(figureTotal(MONEY, ['0.10', '0.20', '12'])).toBe('12.30');
    expect(figureTotal(RATE, ['50', '50'])).toBeNull();
    expect(figureTotal(CASES, [])).toBeNull();
    expect(figureTotal(CASES, ['3', '7', '341', '21', '4', '25'])).toBe('401');
  });

  test('a value is as exact as its indicator, and kept the way it is printed', () => {
    expect(figureIsExact(RATE, '66.5')).toBe('66.50');
    expect(figureIsExact(CASES, '1，287')).toBe('1287');
    expect(figureIsExact(CASES, '3.0')).toBe('3');
    expect(codeOf(figureIsExact(CASES, '3.5'))).toBe('FIGURE_TOO_PRECISE');
    expect(codeOf(figureIsExact(CASES, '-3'))).toBe('FIGURE_NEGATIVE');
    expect(figureIsExact(RATE, '-3')).toBe('-3.00');
    expect(codeOf(figureIsExact(CASES, '很多'))).toBe('FIGURE_NOT_A_NUMBER');
  });

  test('a cut-off lies in its year or after it, never in the future, never on a day that is none', () => {
    const check = (day: string) => codeOf(cutoffIsKnown(2025, day, '2026-01-20'));
    expect(['2025-01-01', '2025-12-31', '2026-01-20'].map(check)).toEqual(['fine', 'fine', 'fine']);
    expect(['2024-12-31', '2026-01-21', '2025-02-30', '去年底'].map(check)).toEqual(Array(4).fill('CUTOFF_WRONG'));
  });
});

describe('one value stands', () => {
  const value = (id: string, departmentId: string, v: string, more: Partial<FigureFact> = {}): FigureFact => ({
    ...{ id, departmentId, value: v, year: 2025, cutoffDate: '2025-12-31', supersedes: null },
    ...more,
  });
  const choice = (id: string, valueId: string, ...losers: string[]): ChoiceFact => ({
    ...{ id, valueId, losers, year: 2025, cutoffDate: '2025-12-31' },
  });
  const states = (
    values: FigureFact[],
    choices: ChoiceFact[] = [],
    scope: 'government' | 'department' = 'government',
  ) => oneValueStands(scope, values, choices).map((g) => g.state);
  const standing = (id: string, values: FigureFact[], choices: ChoiceFact[] = []) => {
    const found = standingFor(id, values, oneValueStands('government', values, choices));
    return found === null ? null : 'standing' in found ? found.standing.id : found.conflict.map((v) => v.id);
  };

  test('equal numbers agree, however they are written', () => {
    expect(states([value('a', 'x', '1.5'), value('b', 'y', '1.50')])).toEqual(['agreed']);
  });

  test('different numbers contradict each other only in one year, one 截止日 and for the whole government', () => {
    const pair = [value('a', 'x', '180'), value('b', 'y', '185')];
    expect(states(pair)).toEqual(['conflict']);
    expect(states(pair, [], 'department')).toEqual(['agreed', 'agreed']);
    expect(states([value('a', 'x', '180'), value('b', 'y', '185', { year: 2024 })])).toEqual(['agreed', 'agreed']);
    expect(states([value('a', 'x', '180'), value('b', 'y', '185', { cutoffDate: '2025-11-30' })])).toEqual([
      'agreed',
      'agreed',
    ]);
  });

  test('a choice settles what it knew, and a reference to a loser stands for the winner', () => {
    const pair = [value('a', 'x', '180'), value('b', 'y', '185')];
    expect(standing('a', pair)).toEqual(['a', 'b']);
    const chosen = [choice('c', 'b', 'a')];
    expect(states(pair, chosen)).toEqual(['chosen']);
    expect([standing('a', pair, chosen), standing('b', pair, chosen)]).toEqual(['b', 'b']);
    expect(standing('nobody', pair, chosen)).toBeNull();
  });

  test('a value entered after the choice opens it again; one that agrees with the chosen does not', () => {
    const pair = [value('a', 'x', '180'), value('b', 'y', '185')];
    const chosen = [choice('c', 'b', 'a')];
    expect(states([...pair, value('d', 'z', '190')], chosen)).toEqual(['conflict']);
    expect(states([...pair, value('d', 'z', '185')], chosen)).toEqual(['chosen']);
    expect(states([...pair, value('a2', 'x', '181', { supersedes: 'a' })], chosen)).toEqual(['conflict']);
    expect(states([...pair, value('a2', 'x', '185', { supersedes: 'a' })], chosen)).toEqual(['agreed']);
    // The chosen department corrects its own value: the choice was of another number.
    expect(states([...pair, value('b2', 'y', '186', { supersedes: 'b' })], chosen)).toEqual(['conflict']);
  });

  test('the last choice counts', () => {
    const pair = [value('a', 'x', '180'), value('b', 'y', '185')];
    const chosen = [choice('c', 'b', 'a'), choice('d', 'a', 'b')];
    expect(standing('b', pair, chosen)).toBe('a');
  });

  test('a reference to a corrected value stands for the correction, however often it was corrected', () => {
    const chain = [
      value('a', 'x', '363'),
      value('a2', 'x', '336', { supersedes: 'a' }),
      value('a3', 'x', '335', { supersedes: 'a2', cutoffDate: '2026-01-10' }),
    ];
    expect(['a', 'a2', 'a3'].map((id) => standing(id, chain))).toEqual(['a3', 'a3', 'a3']);
  });

  test('whatever is entered and chosen: a conflict names at least two numbers, and what stands is current', () => {
    let seed = 7;
    const next = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 300; round += 1) {
      const values: FigureFact[] = [];
      const choices: ChoiceFact[] = [];
      for (let i = 0; i < 12; i += 1) {
        const department = `d${next(4)}`;
        const last = values.filter((v) => v.departmentId === department).at(-1);
        values.push(value(`v${i}`, department, String(next(3)), { supersedes: last?.id ?? null }));
        const [group] = oneValueStands('government', values, choices);
        if (group?.state === 'conflict' && next(2) === 0) {
          const picked = group.values[next(group.values.length)];
          if (!picked) continue;
          const losers = group.values.filter((v) => v.value !== picked.value).map((v) => v.id);
          choices.push(choice(`c${i}`, picked.id, ...losers));
          expect(states(values, choices)).toEqual(['chosen']);
        }
      }
      const superseded = new Set(values.map((v) => v.supersedes));
      for (const { id } of values) {
        const found = standing(id, values, choices);
        if (Array.isArray(found)) {
          const numbers = found.map((f) => values.find((v) => v.id === f)?.value);
          expect(new Set(numbers).size).toBeGreaterThan(1);
        } else expect([found, superseded.has(found ?? '')]).toEqual([found, false]);
      }
    }
  });
});
