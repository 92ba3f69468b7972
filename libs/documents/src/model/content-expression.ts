import { namesInGroup, NODE_TABLE, type NodeName } from './node-table.js';

/** A content expression of the node table, taken apart. */
export interface ContentExpression {
  /** Every node that may stand somewhere in it, each once. */
  readonly members: readonly NodeName[];
  /** Whether these nodes, in this order, are what the expression asks for. */
  readonly allows: (names: readonly string[]) => boolean;
}

const TERM = /\(([^)]*)\)([*+]?)|([A-Za-z]+)([*+]?)/g;

function namesOf(word: string): NodeName[] {
  if (word === 'block' || word === 'inline') return namesInGroup(word);
  if (Object.hasOwn(NODE_TABLE, word)) return [word as NodeName];
  throw new Error(`no node or group is called ${word}`);
}

/**
 * Reads ProseMirror's content expressions as far as the table uses them: names and groups, choices in brackets,
 * `*` and `+`, one after another.
 */
export function readContentExpression(expression: string): ContentExpression {
  const members: NodeName[] = [];
  let pattern = '';
  for (const [, choices, choiceCount, word, wordCount] of expression.matchAll(TERM)) {
    const names = (choices ?? word ?? '').split('|').flatMap((part) => namesOf(part.trim()));
    members.push(...names);
    pattern += `(?:${names.map((name) => `<${name}>`).join('|')})${choiceCount ?? wordCount ?? ''}`;
  }
  const whole = new RegExp(`^${pattern}$`);
  return { members: [...new Set(members)], allows: (names) => whole.test(names.map((name) => `<${name}>`).join('')) };
}
