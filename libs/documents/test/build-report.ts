import {
  docOfText,
  type Flow,
  type FlowParagraph,
  type FragmentDoc,
  type ReportFragment,
  type ReportModel,
  type ReportNode,
} from '../src/index.js';

let made = 0;

/** A fragment of one department; text lines become paragraphs. */
export function fragment(text: string | FragmentDoc, changes: Partial<ReportFragment> = {}): ReportFragment {
  made += 1;
  return {
    sectionId: `section-${made}`,
    departmentId: `department-${made}`,
    startsParagraph: false,
    content: typeof text === 'string' ? docOfText(text) : text,
    gap: null,
    ...changes,
  };
}

/** An own-line heading with an ordinal, unless told otherwise. */
export function node(heading: string, changes: Partial<ReportNode> = {}): ReportNode {
  return {
    key: heading || 'unnamed',
    block: 'measures',
    heading,
    headingForm: heading === '' ? 'none' : 'ownLine',
    numbered: heading !== '',
    startsParagraph: true,
    childNumbering: null,
    children: [],
    fragments: [],
    ...changes,
  };
}

export function report(nodes: readonly ReportNode[], changes: Partial<ReportModel> = {}): ReportModel {
  return {
    title: '柳河县人民政府2025年度法治政府建设情况报告',
    addressees: ['县委', '县人大常委会'],
    numbering: '一、',
    nodes,
    ...changes,
  };
}

/** The paragraphs and headings of a flow, without tables and pictures. */
export function paragraphsOf(flow: Flow): FlowParagraph[] {
  return flow.blocks.filter((block): block is FlowParagraph => block.kind === 'heading' || block.kind === 'body');
}
