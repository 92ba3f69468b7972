/** Whether what was measured is as the standard asks; `substituted`: all is right but for a face that stands in. */
export type Verdict = 'met' | 'substituted' | 'notMet' | 'notApplicable';

/** One measured value beside what the standard asks for. */
export interface Measurement {
  /** What was measured, e.g. `天头`. */
  readonly what: string;
  /** As measured; a number is in `unit`. */
  readonly value: number | string;
  readonly unit: 'mm' | 'pt' | '行' | '字' | '页' | '';
  /** What is asked for; a number is in `unit`. */
  readonly wanted: number | string;
  /** Largest difference that is let pass, in `unit`; absent where there is nothing between right and wrong. */
  readonly tolerance?: number;
  /** The page it was measured on, 1 for the first; absent for the document as a whole. */
  readonly page?: number;
  readonly verdict: Exclude<Verdict, 'notApplicable'>;
}

/** An element of the standard (文件要素) with what was found of it. */
export interface ElementReport {
  /** Stable name, e.g. `topMargin`. */
  readonly key: string;
  /** 天头 */
  readonly name: string;
  /** Clause of GB/T 9704-2012, or what else asks for it. */
  readonly clause: string;
  readonly verdict: Verdict;
  /** Those that are not met first; of many that are met the one farthest from what is asked for. */
  readonly measurements: readonly Measurement[];
  /** Why it does not apply; empty otherwise. */
  readonly reason: string;
}

export interface ConformanceReport {
  readonly standard: 'GB/T 9704-2012';
  /** 红头公文 where a red head was found. */
  readonly layout: 'redHead' | 'plain';
  readonly pages: number;
  /** The worst verdict of all elements. */
  readonly verdict: Exclude<Verdict, 'notApplicable'>;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Which face stands in for which, e.g. `仿宋 由 NotoSerifSC-Regular 代替`. */
  readonly substitutions: readonly string[];
  readonly elements: readonly ElementReport[];
}
