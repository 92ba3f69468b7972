import { ancestorsOf, isBarrier, takeAway, type WorkingNode } from './working-node.js';

function move(children: readonly WorkingNode[], to: WorkingNode): void {
  for (const child of children) {
    child.parent = to;
    to.content.push(child);
  }
}

interface Branches {
  readonly left: readonly WorkingNode[];
  readonly right: readonly WorkingNode[];
}

/** The nodes from each block up to, not including, the one that holds both. */
function branchesOf(a: WorkingNode, b: WorkingNode): Branches | null {
  const above = ancestorsOf(a);
  const rightAll = ancestorsOf(b);
  const common = above.find((node) => rightAll.includes(node));
  if (!common) return null;
  const left = [a, ...above.slice(0, above.indexOf(common))];
  const right = [b, ...rightAll.slice(0, rightAll.indexOf(common))];
  return { left, right };
}

/** Whether the edge between two blocks may be taken away at all. */
export function mayJoin(a: WorkingNode, b: WorkingNode): boolean {
  const branches = branchesOf(a, b);
  return branches !== null && ![...branches.left, ...branches.right].some(isBarrier);
}

/**
 * Makes one block of two neighbours. Where both stand in the same kinds of nodes these are joined too, so that what was
 * split comes together as it was; else only the words go over.
 */
export function joinBlocks(a: WorkingNode, b: WorkingNode): void {
  const branches = branchesOf(a, b);
  if (!branches) return;
  const { left, right } = branches;
  const alike = left.length === right.length && left.every((node, i) => i === 0 || node.type === right[i]?.type);
  move(b.content, a);
  b.content = [];
  if (!alike) return takeAway(b);
  for (let level = 1; level < left.length; level += 1) {
    const [to, from] = [left[level], right[level]];
    if (!to || !from) break;
    move(
      from.content.filter((child) => child !== right[level - 1]),
      to,
    );
    from.content = [];
  }
  const top = right.at(-1);
  if (top) takeAway(top);
}
