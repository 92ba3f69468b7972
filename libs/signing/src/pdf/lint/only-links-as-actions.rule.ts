import { isName, type PdfDict, type PdfValue } from '../pdf-objects.js';
import { textOf } from '../text-of.js';
import type { LintRule } from './lint-rule.js';

const isWebAddress = (value: PdfValue | undefined): boolean => /^https?:\/\/[^\s]+$/.test(textOf(value) ?? '');

/** Entries that hold an action (ISO 32000-1, 12.6.1); of them only a link's and the catalog's may be a link. */
const HOLDERS = ['A', 'OpenAction', 'PA', 'Next'];

/**
 * Actions may follow a link inside the file or open an http(s) address when it is clicked, and nothing may happen by
 * itself (ISO 32000-1, 12.6; PDF/A: ISO 19005-2, 6.5).
 */
export const onlyLinksAsActions: LintRule = {
  name: 'onlyLinksAsActions',
  judge: ({ entries }, file) => {
    if (entries.has('AA')) return '含有自动触发的动作(AA)';
    for (const holder of HOLDERS) {
      const value = entries.get(holder);
      if (!value || !isAction(holder, entries)) continue;
      const action = file.resolve(value);
      if (action.kind === 'array' && holder !== 'Next') continue; // a destination
      if (action.kind !== 'dict' || !isAllowed(action)) return `含有不允许的动作(${kindOf(action)})`;
    }
    return null;
  },
};

/**
 * `A` stands for an action in annotations and outline items, and for attributes in structure trees; `Next` for another
 * action in actions, and for a neighbour in outlines.
 */
function isAction(holder: string, entries: PdfDict['entries']): boolean {
  if (holder === 'A') return entries.has('Subtype') || entries.has('Title');
  return holder !== 'Next' || entries.has('S');
}

const isAllowed = (action: PdfDict): boolean =>
  isName(action.entries.get('S'), 'GoTo') ||
  (isName(action.entries.get('S'), 'URI') && isWebAddress(action.entries.get('URI')));

function kindOf(action: PdfValue): string {
  const kind = action.kind === 'dict' ? action.entries.get('S') : undefined;
  return kind?.kind === 'name' ? kind.name.slice(0, 20) : '无法识别';
}
