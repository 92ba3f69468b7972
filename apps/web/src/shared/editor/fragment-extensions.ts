import { MARK_TABLE, proseMirrorSpec, type MarkName, type NodeName } from '@chancery/documents/browser';
import { Extension, Mark, Node, type Extensions } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';
import { NODE_DOM, type NodeDom } from './node-dom.js';

interface NodeSpec {
  readonly content?: string;
  readonly group?: string;
  readonly inline?: boolean;
  readonly atom?: boolean;
  readonly marks?: string;
  readonly isolating?: boolean;
  readonly attrs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly tableRole?: string;
}

/** Elements of marks, and the key that gives them. */
const MARK_DOM: Readonly<Record<MarkName, { readonly tags: readonly string[]; readonly key: string }>> = {
  strong: { tags: ['strong', 'b'], key: 'Mod-b' },
  superscript: { tags: ['sup'], key: 'Mod-.' },
  subscript: { tags: ['sub'], key: 'Mod-,' },
};

function nodeExtension(name: NodeName, spec: NodeSpec, pictureUrl: (digest: string) => string): Node {
  const dom: NodeDom | undefined = name === 'doc' || name === 'text' ? undefined : NODE_DOM[name];
  return Node.create({
    name,
    topNode: name === 'doc',
    priority: name === 'paragraph' ? 1_000 : 100,
    ...spec,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(spec.attrs ?? {}).map(([key, attribute]) => [
          key,
          {
            ...('default' in attribute ? { default: attribute.default } : { isRequired: true }),
            parseHTML: (element: HTMLElement) => dom?.read?.[key]?.(element) ?? attribute.default,
            renderHTML: () => ({}),
          },
        ]),
      ),
    parseHTML: () => [...(dom?.parse ?? [])],
    ...(dom ? { renderHTML: ({ node }): DOMOutputSpec => dom.render(node, pictureUrl) } : {}),
  });
}

function markExtension(name: MarkName): Mark {
  const { tags, key } = MARK_DOM[name];
  return Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0] ?? 'span', 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });
}

export interface FragmentSchemaOptions {
  /** Where a handed-in picture is shown from. */
  readonly pictureUrl: (digest: string) => string;
  /** Marks of tracked changes that the schema must allow on every node (see `proseMirrorSpec`). */
  readonly suggestions?: Readonly<Record<string, Record<string, unknown>>>;
  /** Nodes whose extension comes from elsewhere, for instance with a view of its own. */
  readonly without?: readonly NodeName[];
}

/** The editor's schema, node for node and mark for mark from the model's one table. */
export function fragmentExtensions({ pictureUrl, suggestions = {}, without = [] }: FragmentSchemaOptions): Extensions {
  const nodes = proseMirrorSpec(suggestions).nodes as unknown as Readonly<Record<NodeName, NodeSpec>>;
  const names = (Object.keys(nodes) as NodeName[]).filter((name) => !without.includes(name));
  const tableRoles = Extension.create({
    name: 'tableRoles',
    extendNodeSchema: ({ name }: { name: string }) => {
      const role = nodes[name as NodeName]?.tableRole;
      return role ? { tableRole: role } : {};
    },
  });
  return [
    tableRoles,
    ...names.map((name) => nodeExtension(name, nodes[name], pictureUrl)),
    ...(Object.keys(MARK_TABLE) as MarkName[]).map(markExtension),
  ];
}
