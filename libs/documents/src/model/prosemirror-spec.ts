import { MARK_TABLE, NODE_TABLE, type NodeRow } from './node-table.js';

/** The shape that `new Schema()` of prosemirror-model takes, without depending on it. */
export interface ProseMirrorSpec {
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly marks: Record<string, Record<string, unknown>>;
}

/** The editor's schema, made from the same table as the stored model's. */
export function proseMirrorSpec(): ProseMirrorSpec {
  const nodes: ProseMirrorSpec['nodes'] = {};
  const rows: [string, NodeRow][] = Object.entries(NODE_TABLE);
  for (const [name, row] of rows) {
    const attrs = Object.fromEntries(
      Object.entries(row.attributes ?? {}).map(([key, a]) => [key, a.required ? {} : { default: null }]),
    );
    nodes[name] = {
      ...(row.content ? { content: row.content } : {}),
      ...(row.group ? { group: row.group } : {}),
      ...(row.group === 'inline' && name !== 'text' ? { inline: true, atom: true } : {}),
      ...(row.attributes ? { attrs } : {}),
      ...(row.marks === 'none' ? { marks: '' } : {}),
    };
  }
  return { nodes, marks: Object.fromEntries(Object.keys(MARK_TABLE).map((name) => [name, {}])) };
}
