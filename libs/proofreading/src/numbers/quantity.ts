import type { Decimal } from '@chancery/domain';
import type { Place } from '../report/finding.js';
import type { MeasureGroup } from '../tables/measure-words.js';

/** How far the number may be from what is meant: 30余、超30 are `atLeast`, 近30、不足30 `atMost`, 约30 `about`. */
export type Exactness = 'exact' | 'atLeast' | 'atMost' | 'about';

/** 数量: a number in the text with what it counts. `start` is its first digit, `end` is after its measure word. */
export interface Quantity extends Place {
  /** 万 and 亿 worked out; of a percentage what stands before the sign. */
  readonly value: Decimal;
  /** Decimals as printed. */
  readonly decimals: number;
  /** The measure word as printed, `%` for percentages; empty when there is none. */
  readonly measure: string;
  readonly group: MeasureGroup;
  readonly exactness: Exactness;
  /** Written in Chinese numerals. */
  readonly spelled: boolean;
  /** 3至5: its last number is the quantity, and this is true. */
  readonly range: boolean;
  /** How deep in brackets it stands. */
  readonly depth: number;
  /** It stands inside quotation marks: part of a name or a slogan. */
  readonly quoted: boolean;
}
