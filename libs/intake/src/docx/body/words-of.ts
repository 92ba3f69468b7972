import { textOf, walk, type XmlElement } from '../xml/xml-element.js';

/** What a tracked change or a comment says, in words. */
export const wordsOf = (element: XmlElement): string =>
  [...walk(element)]
    .filter(({ name }) => name === 't' || name === 'delText')
    .map(textOf)
    .join('');
