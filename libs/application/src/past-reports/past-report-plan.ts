import type { Block } from '@chancery/documents';
import { NO_CHOICES, type ImportChoices } from '../imports/import-choices.js';

/** What a person has made of one node of a proposed outline. */
export interface NodeMend {
  readonly key: string;
  readonly block?: Block;
  /** Its words with the closing mark, in place of those of the source. */
  readonly heading?: string;
  /** false: these words are text of the node before them. */
  readonly isHeading?: boolean;
}

/**
 * All that a person has decided about a past report: the same file with the same plan gives the same outline. Sent whole
 * each time, kept when it is confirmed.
 */
export interface PastReportPlan {
  readonly choices: ImportChoices;
  /** Headings down to this level become nodes, from 1; null leaves it to the proposal. */
  readonly depth: number | null;
  /** Words of the offered headings that are taken. */
  readonly acceptedOffers: readonly string[];
  readonly mends: readonly NodeMend[];
}

export const NO_PLAN: PastReportPlan = { choices: NO_CHOICES, depth: null, acceptedOffers: [], mends: [] };
