import { Parser } from 'htmlparser2';
import { RefusedFile } from '../refuse.js';
import type { HtmlElement } from './html-node.js';

const DEEPEST = 300;
const MOST_ELEMENTS = 300_000;
/** Never of the text: programs, styles, forms, and what a page calls its own furniture. */
const LEFT_OUT = new Set(
  'script style noscript template iframe frame frameset object embed applet svg math canvas audio video select option button input textarea nav footer aside title meta link base xml'.split(
    ' ',
  ),
);
/** These have no content of their own. */
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display\s{0,4}:\s{0,4}none|mso-hide\s{0,4}:\s{0,4}all/i.test((attributes.style ?? '').slice(0, 2_000));

/**
 * Foreign HTML as a tree of what can be seen of it. Nothing of it is ever shown or run: only words, tables and their
 * looks are taken. @throws RefusedFile
 */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { tag: '', attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  /** Depth of open elements that are left out. */
  let hidden = 0;
  let elements = 0;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new RefusedFile('FILE_TOO_COMPLEX');
        if (!VOID.has(tag)) depth += 1;
        if (depth > DEEPEST) throw new RefusedFile('FILE_NESTED_TOO_DEEP');
        if (hidden > 0 || LEFT_OUT.has(tag) || isHidden(attributes)) {
          if (!VOID.has(tag)) hidden += 1;
          return;
        }
        const element: HtmlElement = { tag, attributes, children: [] };
        open.at(-1)?.children.push(element);
        if (!VOID.has(tag)) open.push(element);
      },
      onclosetag: (tag) => {
        if (VOID.has(tag)) return;
        depth -= 1;
        if (hidden > 0) hidden -= 1;
        else if (open.length > 1) open.pop();
      },
      ontext: (text) => {
        if (hidden === 0) open.at(-1)?.children.push(text);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  parser.end();
  return root;
}
