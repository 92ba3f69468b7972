import type { NodeName } from '@chancery/documents/browser';
import { NUMBERING_STYLES } from '@chancery/documents/browser';
import type { DOMOutputSpec, Node as ModelNode } from '@tiptap/pm/model';

interface ParseRule {
  readonly tag: string;
  readonly priority?: number;
}

/** How a node stands in the editor's page, and what it is read from when it is pasted. */
export interface NodeDom {
  readonly parse: readonly ParseRule[];
  readonly render: (node: ModelNode, pictureUrl: (digest: string) => string) => DOMOutputSpec;
  /** Reads one attribute of a pasted element; what does not fit is the attribute's default. */
  readonly read?: Readonly<Record<string, (element: HTMLElement) => unknown>>;
}

const numberingOf =
  (otherwise: string) =>
  (element: HTMLElement): string => {
    const told = element.getAttribute('data-numbering') ?? '';
    return told === 'none' || (NUMBERING_STYLES as readonly string[]).includes(told) ? told : otherwise;
  };
const span = (name: string) => (element: HTMLElement) =>
  Math.min(12, Math.max(1, Number(element.getAttribute(name)) || 1));
const data = (name: string) => (element: HTMLElement) => element.getAttribute(`data-${name}`);

const cell = (tag: 'td' | 'th'): NodeDom => ({
  parse: [{ tag }],
  render: ({ attrs }) => {
    const widths = attrs.colwidth as number[] | null;
    return [
      tag,
      {
        ...(attrs.colspan === 1 ? {} : { colspan: String(attrs.colspan) }),
        ...(attrs.rowspan === 1 ? {} : { rowspan: String(attrs.rowspan) }),
        ...(widths ? { 'data-colwidth': widths.join(',') } : {}),
      },
      0,
    ];
  },
  read: {
    colspan: span('colspan'),
    rowspan: span('rowspan'),
    colwidth: (element) => {
      const widths = (element.getAttribute('data-colwidth') ?? '').split(',').map(Number);
      return widths.every((width) => width > 0) ? widths : null;
    },
  },
});

/** One entry for each node of the model's table that has an element; text has none. */
export const NODE_DOM: Readonly<Record<Exclude<NodeName, 'doc' | 'text'>, NodeDom>> = {
  paragraph: { parse: [{ tag: 'p' }], render: () => ['p', 0] },
  heading: {
    parse: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
    render: ({ attrs }) => ['h2', { 'data-numbering': String(attrs.numbering) }, 0],
    // A pasted heading brings its number as words.
    read: { numbering: numberingOf('none') },
  },
  list: {
    parse: [{ tag: 'ol' }, { tag: 'ul' }],
    render: ({ attrs }) => ['ol', { 'data-numbering': String(attrs.numbering) }, 0],
    read: { numbering: (element) => numberingOf(element.tagName === 'UL' ? 'none' : '1.')(element) },
  },
  listItem: { parse: [{ tag: 'li' }], render: () => ['li', 0] },
  table: {
    parse: [{ tag: 'table' }],
    render: ({ attrs }) => [
      'table',
      attrs.caption === null ? {} : { 'data-caption': String(attrs.caption) },
      ['tbody', 0],
    ],
    read: { caption: (element) => data('caption')(element) ?? element.querySelector('caption')?.textContent ?? null },
  },
  tableRow: { parse: [{ tag: 'tr' }], render: () => ['tr', 0] },
  tableCell: cell('td'),
  tableHeader: cell('th'),
  image: {
    // Only pictures that were handed in here: an address of elsewhere is never loaded.
    parse: [{ tag: 'figure[data-digest]' }],
    render: ({ attrs }, pictureUrl) => {
      const img: DOMOutputSpec = [
        'img',
        {
          src: pictureUrl(String(attrs.digest)),
          alt: String(attrs.alt),
          style: `width: ${Number(attrs.width)}mm; max-width: 100%`,
          draggable: 'false',
        },
      ];
      const holder = {
        'data-digest': String(attrs.digest),
        'data-alt': String(attrs.alt),
        'data-width': String(attrs.width),
        ...(attrs.caption === null ? {} : { 'data-caption': String(attrs.caption) }),
      };
      return attrs.caption === null
        ? ['figure', holder, img]
        : ['figure', holder, img, ['figcaption', {}, String(attrs.caption)]];
    },
    read: {
      digest: data('digest'),
      alt: data('alt'),
      width: (element) => Number(element.getAttribute('data-width')) || 120,
      caption: data('caption'),
    },
  },
  figureReference: {
    parse: [{ tag: 'span[data-value-version]', priority: 60 }],
    render: ({ attrs }) => [
      'span',
      {
        'data-indicator': String(attrs.indicator),
        'data-value-version': String(attrs.valueVersion),
        'data-text': String(attrs.text),
      },
      String(attrs.text),
    ],
    read: { indicator: data('indicator'), valueVersion: data('value-version'), text: data('text') },
  },
};
