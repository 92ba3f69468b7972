import { isName } from '../pdf-objects.js';
import type { LintRule } from './lint-rule.js';

/** What a layer hides on signing can be shown afterwards (ISO 32000-1, 8.11; PDF/A: ISO 19005-2, 6.9). */
export const noHiddenLayers: LintRule = {
  name: 'noHiddenLayers',
  judge: ({ entries }) =>
    entries.has('OCProperties') ||
    entries.has('OC') ||
    isName(entries.get('Type'), 'OCG') ||
    isName(entries.get('Type'), 'OCMD')
      ? '含有可隐藏的图层'
      : null,
};
