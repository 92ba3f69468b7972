import type { Flow } from '../flow/flow.js';

/** Widths are told in thousandths of the table, so that equal ones share a class. */
const thousandths = (share: number): number => Math.round(share * 1000);

/** Class of a column that takes `share` of its table's width. */
export const columnClass = (share: number): string => `w${thousandths(share)}`;

/** Style rules for every width of a column that occurs: the elements themselves carry no style. */
export function columnRules({ blocks }: Pick<Flow, 'blocks'>): string {
  const widths = blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(thousandths) : []));
  return [...new Set(widths)].map((width) => `.w${width} { width: ${width / 10}%; }`).join('\n');
}
