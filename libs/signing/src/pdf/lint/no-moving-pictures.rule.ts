import type { PdfValue } from '../pdf-objects.js';
import type { LintRule } from './lint-rule.js';

const MOVING = new Set(['Sound', 'Movie', 'Screen', 'RichMedia', '3D']);
const nameOf = (value: PdfValue | undefined): string => (value?.kind === 'name' ? value.name : '');

/** A page that plays something shows no fixed content (PDF/A: ISO 19005-2, 6.3.1). */
export const noMovingPictures: LintRule = {
  name: 'noMovingPictures',
  judge: ({ entries }) => (MOVING.has(nameOf(entries.get('Subtype'))) && entries.has('Rect') ? '含有音像批注' : null),
};
