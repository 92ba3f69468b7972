import { z } from 'zod';
import type { FragmentDoc } from '../model/fragment-doc.js';
import { printableText } from '../model/printable-text.js';
import { NUMBERING_STYLES, type NumberingStyle } from './numbering.js';

/** Contents that a report may be required to have (厅字〔2019〕28号: five contents of the yearly report). */
export const CONTENT_BLOCKS = [
  'preamble',
  'measures',
  'firstResponsible',
  'problems',
  'nextSteps',
  'closing',
  'other',
] as const;

/** Which of the contents a node belongs to; an attachment (附件) with a text of its own stands after the report. */
export const BLOCKS = [...CONTENT_BLOCKS, 'attachment'] as const;
export type Block = (typeof BLOCKS)[number];

export const HEADING_FORMS = ['ownLine', 'runIn', 'none'] as const;
export type HeadingForm = (typeof HEADING_FORMS)[number];

/** A node of a report's outline as a report type or a cycle declares it, without text. */
export interface OutlineNode {
  readonly key: string;
  readonly block: Block;
  /** Verbatim, with its closing mark; empty when the form is `none`. */
  readonly heading: string;
  readonly headingForm: HeadingForm;
  /** Takes an ordinal of its parent's `childNumbering`. */
  readonly numbered: boolean;
  /** Starts a printed paragraph; false continues the paragraph before it. */
  readonly startsParagraph: boolean;
  /** Numbering of this node's children as a group; null when they carry none. */
  readonly childNumbering: NumberingStyle | null;
  readonly children: readonly OutlineNode[];
}

export interface Outline {
  /** Numbering of the top-level group. */
  readonly numbering: NumberingStyle | null;
  readonly nodes: readonly OutlineNode[];
}

const numbering = z.enum(NUMBERING_STYLES).nullable();

export const outlineNodeSchema: z.ZodType<OutlineNode> = z.lazy(() =>
  z.strictObject({
    key: z.string().min(1).max(80),
    block: z.enum(BLOCKS),
    heading: printableText(200),
    headingForm: z.enum(HEADING_FORMS),
    numbered: z.boolean(),
    startsParagraph: z.boolean(),
    childNumbering: numbering,
    children: z.array(outlineNodeSchema).max(99),
  }),
);

export const outlineSchema: z.ZodType<Outline> = z.strictObject({
  numbering,
  nodes: z.array(outlineNodeSchema).min(1).max(99),
});

/** One department's text in a node; `content` null is a gap, printed as `gap`. */
export interface ReportFragment {
  readonly sectionId: string;
  readonly departmentId: string;
  readonly startsParagraph: boolean;
  readonly content: FragmentDoc | null;
  readonly gap: string | null;
}

export interface ReportNode extends Omit<OutlineNode, 'children'> {
  readonly fragments: readonly ReportFragment[];
  readonly children: readonly ReportNode[];
}

/** The merged text of a report: outline and fragments in order. Paragraphs are computed from it by `layoutFlow`. */
export interface ReportModel {
  readonly title: string;
  readonly addressees: readonly string[];
  readonly numbering: NumberingStyle | null;
  readonly nodes: readonly ReportNode[];
}

/** Every node of an outline in reading order. */
export function* walkOutline<N extends { readonly children: readonly N[] }>(nodes: readonly N[]): Generator<N> {
  for (const node of nodes) {
    yield node;
    yield* walkOutline(node.children);
  }
}
