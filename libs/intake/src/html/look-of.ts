import type { RunLook } from '../source/source-builder.js';
import { styleOf, type HtmlElement } from './html-node.js';

/** How words look inside an element, given how they look around it. */
export function lookOf(element: HtmlElement, around: RunLook): RunLook {
  const weight = styleOf(element, 'font-weight');
  const face = `${styleOf(element, 'font-family')} ${element.attributes.face ?? ''}`.slice(0, 200);
  return {
    strong:
      weight === '' ? around.strong || element.tag === 'b' || element.tag === 'strong' : /bold|[6-9]00/.test(weight),
    script: element.tag === 'sup' ? 'superscript' : element.tag === 'sub' ? 'subscript' : around.script,
    face: /黑体|simhei/i.test(face) ? 'hei' : /楷|kaiti/i.test(face) ? 'kai' : face.trim() === '' ? around.face : null,
  };
}
