import { chineseNumeral, type NumberingStyle } from '@chancery/documents';

/** How a number is printed in front of a heading, whatever its width. */
export type OrdinalForm =
  | 'part'
  | 'chapter'
  | 'chinese'
  | 'bracketed'
  | 'digit'
  | 'bracketedDigit'
  | 'circled'
  | 'isFirst'
  | 'first'
  | 'firstly';

/** What reports call the forms; the house's five styles where the form is one of them. */
export type OrdinalStyle = NumberingStyle | '第一部分' | '第一章' | '①' | '第一，' | '首先';

interface FormFacts {
  readonly style: OrdinalStyle;
  /** Where the form stands in a report's hierarchy when it is met for the first time (GB/T 9704-2012, 7.3.3). */
  readonly rank: number;
  /** Stands in the middle of a paragraph as well. */
  readonly runsIn: boolean;
}

export const ORDINAL_FORMS: Readonly<Record<OrdinalForm, FormFacts>> = {
  part: { style: '第一部分', rank: 0, runsIn: false },
  chapter: { style: '第一章', rank: 1, runsIn: false },
  chinese: { style: '一、', rank: 2, runsIn: false },
  bracketed: { style: '（一）', rank: 3, runsIn: true },
  digit: { style: '1.', rank: 4, runsIn: true },
  bracketedDigit: { style: '（1）', rank: 5, runsIn: true },
  circled: { style: '①', rank: 6, runsIn: true },
  isFirst: { style: '一是', rank: 7, runsIn: true },
  first: { style: '第一，', rank: 7, runsIn: true },
  firstly: { style: '首先', rank: 7, runsIn: true },
};

/** Chinese numerals from 1 to 99 and what they count. */
export const CHINESE_NUMERALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, i) => [chineseNumeral(i + 1), i + 1]),
);
