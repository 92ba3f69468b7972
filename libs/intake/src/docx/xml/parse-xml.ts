import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { RefusedFile } from '../../refuse.js';
import type { XmlElement } from './xml-element.js';

const DEEPEST = 200;
const MOST_ELEMENTS = 600_000;
/** Pieces in which the parser is fed, in UTF-16 units: a limit is noticed soon after it is passed. */
const STEP = 64 * 1024;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function decode(data: Uint8Array): string {
  const encoding =
    data[0] === 0xff && data[1] === 0xfe ? 'utf-16le' : data[0] === 0xfe && data[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    throw new RefusedFile('FILE_BROKEN', 'encoding');
  }
}

/**
 * A part as a tree. Elements and depth are limited, a document type is refused with all that it could declare, and
 * what is not well formed is broken. @throws RefusedFile
 */
export function parseXml(data: Uint8Array): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new RefusedFile('FILE_HAS_ENTITIES');
  });
  parser.on('error', (error) => {
    throw new RefusedFile('FILE_BROKEN', error.message.slice(0, 120));
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new RefusedFile('FILE_TOO_COMPLEX');
    if (open.length > DEEPEST) throw new RefusedFile('FILE_NESTED_TOO_DEEP');
    const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
    for (const [name, value] of Object.entries(tag.attributes))
      if (!name.startsWith('xmlns')) attributes[local(name)] = value;
    const element: XmlElement = { name: local(tag.name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  const text = decode(data);
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
  const root = top.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!root) throw new RefusedFile('FILE_BROKEN', 'no root');
  return root;
}
