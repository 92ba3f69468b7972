import type { MarkName } from '../model/node-table.js';
import type { NumberingStyle } from '../outline/numbering.js';

/** Where a span's words come from. */
export interface SpanSource {
  readonly nodeKey: string;
  /** Absent for ordinals and headings, which belong to the outline. */
  readonly sectionId?: string;
  readonly departmentId?: string;
  /** Offset of the span's first UTF-16 unit in `plainText` of the fragment. */
  readonly offset?: number;
}

export type SpanRole = 'ordinal' | 'heading' | 'text' | 'figure' | 'gap';

export interface FlowSpan {
  readonly text: string;
  readonly role: SpanRole;
  readonly marks: readonly MarkName[];
  /** Numbering style of the heading the span belongs to; decides its face. */
  readonly style: NumberingStyle | null;
  readonly source: SpanSource;
}

/** A printed paragraph: a heading on its own line, or text that may begin with run-in headings. */
export interface FlowParagraph {
  readonly kind: 'heading' | 'body';
  /** Depth in the outline, 1 for 一、; 0 where a body paragraph opens no heading. */
  readonly level: number;
  readonly spans: readonly FlowSpan[];
}

export interface Flow {
  readonly paragraphs: readonly FlowParagraph[];
  /** Printed ordinal of each numbered node, by key: the only place ordinals are made. */
  readonly ordinals: Readonly<Record<string, string>>;
}

export function paragraphText(paragraph: FlowParagraph): string {
  return paragraph.spans.map((span) => span.text).join('');
}

/** The body as plain text, one paragraph a line. */
export function flowText(flow: Flow): string {
  return flow.paragraphs.map(paragraphText).join('\n');
}
