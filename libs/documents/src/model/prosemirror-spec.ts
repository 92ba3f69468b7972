import { MARK_TABLE, NODE_NAMES, nodeRow, type AttributeRow, type NodeRow } from './node-table.js';

/** The shape that `new Schema()` of prosemirror-model takes, without depending on it. */
export interface ProseMirrorSpec {
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly marks: Record<string, Record<string, unknown>>;
}

function attributeSpec(row: AttributeRow): { default?: unknown } {
  return 'default' in row ? { default: row.default } : {};
}

/** Marks that a node's children may carry; nodes that hold words allow all unless the row says none. */
function marksOf(row: NodeRow, suggestions: readonly string[]): { marks?: string } {
  if (row.marks === 'none') return { marks: '' };
  return row.content && row.marks !== 'all' && suggestions.length > 0 ? { marks: suggestions.join(' ') } : {};
}

/**
 * The editor's schema, made from the same table as the stored model's.
 * @param suggestions Marks of tracked changes (insertion, deletion, modification): they belong to a document under
 *   review, never to a stored fragment, and mark whole blocks, rows and cells too.
 */
export function proseMirrorSpec(suggestions: Readonly<Record<string, Record<string, unknown>>> = {}): ProseMirrorSpec {
  const nodes: ProseMirrorSpec['nodes'] = {};
  for (const name of NODE_NAMES) {
    const row = nodeRow(name);
    const attrs = Object.fromEntries(
      Object.entries(row.attributes ?? {}).map(([key, attribute]) => [key, attributeSpec(attribute)]),
    );
    const isLeaf = !row.content && name !== 'text';
    nodes[name] = {
      ...(row.content ? { content: row.content } : {}),
      ...(row.group ? { group: row.group } : {}),
      ...(row.group === 'inline' && isLeaf ? { inline: true } : {}),
      ...(isLeaf ? { atom: true } : {}),
      ...(row.attributes ? { attrs } : {}),
      ...(row.tableRole ? { tableRole: row.tableRole } : {}),
      // The caret does not leave a table or a cell by deleting.
      ...(row.tableRole && row.tableRole !== 'row' ? { isolating: true } : {}),
      ...marksOf(row, Object.keys(suggestions)),
    };
  }
  const own = Object.fromEntries(Object.keys(MARK_TABLE).map((name) => [name, {}]));
  return { nodes, marks: { ...own, ...suggestions } };
}
