import type { SeenPage, Shape } from '../reading/marks.js';
import type { Box } from '../reading/matrix.js';

/** Thinner is a rule rather than a field; points. */
const THICKEST = 3;

const isRule = (shape: Shape): boolean =>
  Math.min(shape.right - shape.left, shape.bottom - shape.top) < THICKEST &&
  Math.max(shape.right - shape.left, shape.bottom - shape.top) > 4;
const isLevel = (shape: Box): boolean => shape.right - shape.left > shape.bottom - shape.top;

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right + 2 && b.left <= a.right + 2 && a.top <= b.bottom + 2 && b.top <= a.bottom + 2;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((b) => b.left)),
  right: Math.max(...boxes.map((b) => b.right)),
  top: Math.min(...boxes.map((b) => b.top)),
  bottom: Math.max(...boxes.map((b) => b.bottom)),
});

/** Rules that hang together, as groups. */
function groups(rules: readonly Shape[]): Shape[][] {
  const left = [...rules].sort((a, b) => a.top - b.top);
  const found: Shape[][] = [];
  while (left.length > 0) {
    const group = left.splice(0, 1);
    // What was joined may touch others in turn: the loop goes on over it.
    for (const rule of group) {
      for (let k = left.length - 1; k >= 0; k -= 1) {
        if (touches(rule, left[k] as Shape)) group.push(...left.splice(k, 1));
      }
    }
    found.push(group);
  }
  return found;
}

/** The tables of a page: rules that hang together, at least two level and two upright ones. */
export function tablesOf(page: SeenPage): Box[] {
  return groups(page.shapes.filter(isRule))
    .filter((group) => group.filter(isLevel).length >= 2 && group.filter((rule) => !isLevel(rule)).length >= 2)
    .map(around)
    .filter((box) => box.bottom - box.top > 12);
}

/** Level rules of a page that are longer than `shortest`; pieces of one rule are joined. Top to bottom. */
export function levelRules(page: SeenPage, shortest: number): Shape[] {
  const joined: Shape[] = [];
  const rules = page.shapes.filter((shape) => isRule(shape) && isLevel(shape));
  for (const rule of rules.sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = joined.findIndex(
      (other) => other.colour === rule.colour && Math.abs(other.top - rule.top) < 0.3 && touches(other, rule),
    );
    const other = joined[at];
    if (other) joined[at] = { ...around([other, rule]), colour: rule.colour };
    else joined.push(rule);
  }
  return joined.filter((rule) => rule.right - rule.left > shortest);
}

export const isInside = (line: { left: number; right: number; baseline: number }, box: Box): boolean =>
  line.baseline > box.top - 1 &&
  line.baseline < box.bottom + 1 &&
  line.left > box.left - 2 &&
  line.right < box.right + 2;
