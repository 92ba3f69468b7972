const MOST = 8;

/** Things joined by `;`, cut off where a notice would become a page. */
export function listed(things: readonly string[]): string {
  if (things.length <= MOST) return things.join(';');
  return `${things.slice(0, MOST).join(';')};等 ${things.length} 项`;
}
