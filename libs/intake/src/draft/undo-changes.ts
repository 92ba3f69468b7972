import type { Change } from './change.js';

/** The text as it was before these changes, whichever of them; each by its place in `text`. */
export function undoChanges(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, before } of changes) {
    parts.push(text.slice(from, start), before);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
