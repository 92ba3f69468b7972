import type { NumberingStyle, Outline, OutlineNode } from '@chancery/documents/browser';

type Nodes = readonly OutlineNode[];

/** Where a node stands: its siblings, its place among them, and who is above, nearest last. */
export interface Place {
  readonly node: OutlineNode;
  readonly siblings: Nodes;
  readonly index: number;
  readonly above: Nodes;
}

export interface PlacedNode {
  readonly node: OutlineNode;
  readonly level: number;
}

/** Every node in reading order with its level, 1 at the top. */
export function flatten(nodes: Nodes, level = 1): PlacedNode[] {
  return nodes.flatMap((node) => [{ node, level }, ...flatten(node.children, level + 1)]);
}

export function placeOf(nodes: Nodes, key: string, above: Nodes = []): Place | null {
  for (const [index, node] of nodes.entries()) {
    if (node.key === key) return { node, siblings: nodes, index, above };
    const found = placeOf(node.children, key, [...above, node]);
    if (found) return found;
  }
  return null;
}

/** Rewrites the group of siblings that `key` stands in. */
function rewrite(nodes: Nodes, key: string, change: (siblings: Nodes, index: number) => Nodes): Nodes {
  const index = nodes.findIndex((node) => node.key === key);
  if (index >= 0) return change(nodes, index);
  return nodes.map((node) => {
    const children = rewrite(node.children, key, change);
    return children === node.children || children.every((child, i) => child === node.children[i])
      ? node
      : { ...node, children };
  });
}

const rewritten = (outline: Outline, key: string, change: (siblings: Nodes, index: number) => Nodes): Outline => ({
  ...outline,
  nodes: rewrite(outline.nodes, key, change),
});

/** What the standard numbers a level with (GB/T 9704-2012, 7.3.3). */
const USUAL: readonly NumberingStyle[] = ['一、', '（一）', '1.', '（1）'];

const usualFor = (level: number): NumberingStyle => USUAL[Math.min(level, USUAL.length) - 1] ?? '（1）';

/** A parent under which a numbered node comes to stand numbers its children, in the way usual for their level. */
function ready(parent: OutlineNode, level: number, child: OutlineNode): OutlineNode {
  return child.numbered && !parent.childNumbering ? { ...parent, childNumbering: usualFor(level + 1) } : parent;
}

export function change(outline: Outline, key: string, changes: Partial<OutlineNode>): Outline {
  return rewritten(outline, key, (siblings, at) =>
    siblings.map((node, i) => (i === at ? { ...node, ...changes } : node)),
  );
}

/** A new node that looks like those beside it. */
function sibling(of: OutlineNode, key: string): OutlineNode {
  const { block, headingForm, numbered, startsParagraph } = of;
  return { key, block, heading: '', headingForm, numbered, startsParagraph, childNumbering: null, children: [] };
}

export function addAfter(outline: Outline, key: string, newKey: string): Outline {
  return rewritten(outline, key, (siblings, at) => {
    const beside = siblings[at];
    return beside ? [...siblings.slice(0, at + 1), sibling(beside, newKey), ...siblings.slice(at + 1)] : siblings;
  });
}

export function addChild(outline: Outline, key: string, newKey: string): Outline {
  const place = placeOf(outline.nodes, key);
  if (!place) return outline;
  const { node, above } = place;
  const child: OutlineNode = {
    ...sibling(node.children.at(-1) ?? { ...node, headingForm: 'ownLine', numbered: true }, newKey),
    startsParagraph: true,
  };
  const parent = ready(node, above.length + 1, child);
  return change(outline, key, { ...parent, children: [...node.children, child] });
}

export function remove(outline: Outline, key: string): Outline {
  return rewritten(outline, key, (siblings, at) => siblings.filter((_node, i) => i !== at));
}

export type Move = 'up' | 'down' | 'in' | 'out';

/** Whether a node can go there: up and down among its siblings, in under the one before it, out beside its parent. */
export function canMove(outline: Outline, key: string, move: Move): boolean {
  const place = placeOf(outline.nodes, key);
  if (!place) return false;
  const { siblings, index, above } = place;
  if (move === 'down') return index < siblings.length - 1;
  return move === 'out' ? above.length > 0 : index > 0;
}

export function moveNode(outline: Outline, key: string, move: Move): Outline {
  const place = placeOf(outline.nodes, key);
  if (!place || !canMove(outline, key, move)) return outline;
  const { node, siblings, index, above } = place;
  const without = siblings.filter((_node, i) => i !== index);
  if (move === 'up' || move === 'down') {
    const to = index + (move === 'up' ? -1 : 1);
    return rewritten(outline, key, () => [...without.slice(0, to), node, ...without.slice(to)]);
  }
  if (move === 'in') {
    const before = siblings[index - 1];
    if (!before) return outline;
    const parent = { ...ready(before, above.length + 1, node), children: [...before.children, node] };
    return rewritten(outline, key, () => without.map((one) => (one === before ? parent : one)));
  }
  const parent = above.at(-1);
  if (!parent) return outline;
  return rewritten(outline, parent.key, (group, at) => [
    ...group.slice(0, at),
    { ...parent, children: without },
    node,
    ...group.slice(at + 1),
  ]);
}

/** A key that no node has. Not `randomUUID`: an intranet without TLS has none. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `n-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
