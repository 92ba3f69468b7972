import { Mark, type Extensions } from '@tiptap/core';

const id = {
  isRequired: true,
  parseHTML: (element: HTMLElement) => element.getAttribute('data-suggestion'),
  renderHTML: (attrs: Record<string, unknown>) => ({ 'data-suggestion': String(attrs.id) }),
};

const plain = (name: string) => ({
  default: null,
  parseHTML: (element: HTMLElement) => JSON.parse(element.getAttribute(`data-${name}`) ?? 'null') as unknown,
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: JSON.stringify(attrs[name] ?? null) }),
});

function changeMark(name: 'insertion' | 'deletion', tag: 'ins' | 'del', excluded: string): Mark {
  return Mark.create({
    name,
    inclusive: false,
    excludes: excluded,
    addAttributes: () => ({ id }),
    parseHTML: () => [{ tag: `${tag}[data-suggestion]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });
}

/** The marks of tracked changes: the same that the plugin writes and the server reads. */
export const trackMarks: Extensions = [
  changeMark('deletion', 'del', 'insertion modification deletion'),
  changeMark('insertion', 'ins', 'deletion modification insertion'),
  Mark.create({
    name: 'modification',
    inclusive: false,
    excludes: 'deletion insertion',
    addAttributes: () => ({
      id,
      type: plain('type'),
      attrName: plain('attrName'),
      previousValue: plain('previousValue'),
      newValue: plain('newValue'),
    }),
    parseHTML: () => [{ tag: '[data-suggestion][data-type]' }],
    renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
  }),
];

/** The names of these marks, for the schema that must let nodes carry them. */
export const TRACK_MARKS: Readonly<Record<string, Record<string, unknown>>> = {
  insertion: {},
  deletion: {},
  modification: {},
};
