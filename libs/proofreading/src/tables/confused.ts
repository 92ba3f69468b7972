import type { FindingLevel } from '../report/finding.js';
import type { WordEntry } from '../report/proofreading-context.js';

/** A word as it is mistyped and as it should be; `unless`: words that contain the wrong one and are right. */
export const confused = (
  wrong: string,
  right: string,
  level: FindingLevel = '一般',
  unless: readonly string[] = [],
): WordEntry => ({
  wrong,
  right,
  level,
  context: [],
  unless,
  source: '《现代汉语词典》《第一批异形词整理表》',
  from: null,
  to: null,
});
