import type { Place } from './finding.js';

/** 数据论断的种类: 合计、比率、增减、计数、部分与全部. */
export const CLAIM_KINDS = ['sum', 'ratio', 'growth', 'count', 'subset'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** 成立、不成立、无法判断. */
export type Verdict = 'holds' | 'fails' | 'unknown';

/** A number that takes part in a claim, and as what. */
export interface ClaimValue {
  readonly role: 'part' | 'total' | 'percent' | 'value' | 'before' | 'item';
  /** Plain digits (Chinese numerals and 万/亿 worked out), or the words of a listed item. */
  readonly value: string;
}

/** 数据论断: something the text says about its own numbers that arithmetic can judge. */
export interface Claim extends Place {
  readonly kind: ClaimKind;
  readonly excerpt: string;
  readonly values: readonly ClaimValue[];
  readonly verdict: Verdict;
  /** How the sentence was read, and why the verdict is what it is; in Chinese. */
  readonly explanation: string;
}

/** A claim as its reader gives it; the excerpt is filled in from the text. */
export interface ReadClaim extends Omit<Claim, 'excerpt'> {
  /** An unknown claim that somebody should be asked about, not merely one without a second number. */
  readonly asks?: boolean;
}
