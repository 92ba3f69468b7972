import type { KeyboardEvent } from 'react';

/** Enter goes to the same field of the next line, Shift+Enter to the one before; an input method's Enter stays its own. */
export function goToNextCell(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const here = event.currentTarget;
  const cells = [...document.querySelectorAll<HTMLInputElement>(`[data-cell="${here.dataset.cell ?? ''}"]`)];
  const next = cells[cells.indexOf(here) + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
