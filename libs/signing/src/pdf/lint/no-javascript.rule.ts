import { isName } from '../pdf-objects.js';
import type { LintRule } from './lint-rule.js';

/**
 * A script could show after signing what was not there before (ISO 32000-1, 12.6.4.16; PDF/A: ISO 19005-2, 6.5.1).
 */
export const noJavaScript: LintRule = {
  name: 'noJavaScript',
  judge: ({ entries }) =>
    entries.has('JS') || entries.has('JavaScript') || isName(entries.get('S'), 'JavaScript')
      ? '含有脚本(JavaScript)'
      : null,
};
