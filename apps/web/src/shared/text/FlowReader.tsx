import type { Flow, FlowBlock, FlowCell, FlowSpan } from '@chancery/documents/browser';
import { Fragment, type ReactNode } from 'react';
import styles from './text.module.css';

/** Shows one span of the flow; `words` has the marks and roles on. */
type SpanRenderer = (span: FlowSpan, words: (text: string) => ReactNode) => ReactNode;

const ELEMENTS = { strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;

/** The words of a span in the elements of their marks. */
function marked(span: FlowSpan, text: string): ReactNode {
  return span.marks.reduce<ReactNode>((inner, mark) => {
    const Tag = ELEMENTS[mark];
    return <Tag>{inner}</Tag>;
  }, text);
}

const ROLE_CLASSES: Partial<Record<FlowSpan['role'], string | undefined>> = {
  ordinal: styles.ordinal,
  figure: styles.figure,
  gap: styles.gap,
};

function Span({ span, render }: { readonly span: FlowSpan; readonly render: SpanRenderer }) {
  const words = (text: string): ReactNode => {
    const inner = marked(span, text);
    const role = ROLE_CLASSES[span.role];
    return role ? <span className={role}>{inner}</span> : inner;
  };
  return render(span, words);
}

function Spans({ spans, render }: { readonly spans: readonly FlowSpan[]; readonly render: SpanRenderer }) {
  return spans.map((span, i) => <Span key={i} span={span} render={render} />);
}

function Cell({ cell, render }: { readonly cell: FlowCell; readonly render: SpanRenderer }) {
  const spans = { colSpan: cell.colspan, rowSpan: cell.rowspan };
  const inside = cell.paragraphs.map((paragraph, i) => (
    <p key={i}>
      <Spans spans={paragraph} render={render} />
    </p>
  ));
  if (!cell.heads) return <td {...spans}>{inside}</td>;
  return (
    <th scope={cell.heads === 'column' ? 'col' : 'row'} {...spans}>
      {inside}
    </th>
  );
}

function Block({
  block,
  render,
  pictureUrl,
}: {
  readonly block: FlowBlock;
  readonly render: SpanRenderer;
  readonly pictureUrl: (digest: string, sectionId: string) => string;
}) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <Spans spans={block.spans} render={render} />
        </h3>
      );
    case 'body':
      return (
        <p>
          <Spans spans={block.spans} render={render} />
        </p>
      );
    case 'attachment':
      return (
        <h3 className={styles.attachment}>
          <Span span={block.title} render={render} />
        </h3>
      );
    case 'table':
      return (
        <table>
          {block.caption && (
            <caption>
              <Span span={block.caption} render={render} />
            </caption>
          )}
          <tbody>
            {block.rows.map((row, r) => (
              <tr key={r}>
                {row.map((cell, c) => (
                  <Cell key={c} cell={cell} render={render} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'image':
      return (
        <figure>
          <img
            src={pictureUrl(block.digest, block.source.sectionId ?? '')}
            alt={block.alt}
            style={{ width: `${block.width}mm` }}
          />
          {block.caption && (
            <figcaption>
              <Span span={block.caption} render={render} />
            </figcaption>
          )}
        </figure>
      );
  }
}

const plainWords: SpanRenderer = (span, words) => <Fragment>{words(span.text)}</Fragment>;

/** A laid out text to be read: the same paragraphs, ordinals and tables as will be printed. */
export function FlowReader({
  flow,
  label,
  pictureUrl,
  render = plainWords,
}: {
  readonly flow: Flow;
  readonly label: string;
  readonly pictureUrl: (digest: string, sectionId: string) => string;
  readonly render?: SpanRenderer;
}) {
  return (
    <section className={styles.text} aria-label={label}>
      <h2 className="visually-hidden">{label}</h2>
      {flow.blocks.map((block, i) => (
        <Block key={i} block={block} render={render} pictureUrl={pictureUrl} />
      ))}
    </section>
  );
}
