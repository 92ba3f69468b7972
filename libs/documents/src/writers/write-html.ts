import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Flow, FlowParagraph, FlowSpan } from '../flow/flow.js';
import type { NumberingStyle } from '../outline/numbering.js';

/** Class of a heading's face: 一、黑体（一）楷体, the rest in the body's face (GB/T 9704-2012, 7.3.3). */
const FACES: Record<NumberingStyle, string> = {
  '一、': 'face-hei',
  '（一）': 'face-kai',
  '1.': 'face-body',
  '（1）': 'face-body',
  一是: 'face-body',
};

const MARK_TAGS = { strong: 'strong', superscript: 'sup', subscript: 'sub' } as const;

function spanElement(span: FlowSpan): ElementContent {
  let content: ElementContent = { type: 'text', value: span.text };
  for (const mark of span.marks) content = h(MARK_TAGS[mark], [content]);
  if (span.role === 'gap') return h('span', { className: ['gap'] }, [content]);
  if (span.style) return h('span', { className: [FACES[span.style]] }, [content]);
  return content;
}

/** Joins ordinal and heading of one node, so that a reader's tool finds them as one. */
function paragraphElement(paragraph: FlowParagraph): Element {
  const children = paragraph.spans.map(spanElement);
  if (paragraph.kind === 'heading') return h(`h${Math.min(paragraph.level + 1, 6)}`, children);
  return h('p', children);
}

/** The body as semantic HTML: own-line headings are h2 and below, the rest p. Made as a tree, never from strings. */
export function writeBodyHtml(flow: Flow): string {
  return toHtml(flow.paragraphs.map(paragraphElement));
}
