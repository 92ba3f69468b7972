import { DATES_EXAMPLES } from './dates-examples.js';
import { FIGURES_EXAMPLES } from './figures-examples.js';
import { MARKS_EXAMPLES } from './marks-examples.js';
import { PERSONS_EXAMPLES } from './persons-examples.js';
import { STRUCTURE_EXAMPLES } from './structure-examples.js';
import { WORDS_EXAMPLES } from './words-examples.js';
import type { RuleExample } from './rule-example.js';

/** At least one for each rule, family by family; the test checks that none is missing. */
export const RULE_EXAMPLES: readonly RuleExample[] = [
  ...FIGURES_EXAMPLES,
  ...DATES_EXAMPLES,
  ...STRUCTURE_EXAMPLES,
  ...MARKS_EXAMPLES,
  ...WORDS_EXAMPLES,
  ...PERSONS_EXAMPLES,
];
