import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const DOCUMENT = 'word/document.xml';
const CARRIER = /<w:p><w:pPr>(<w:sectPr\b(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/s;
const LOWEST = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

/**
 * Ends each section with its last paragraph. The `docx` library adds an empty one that carries the section's properties:
 * under a full page it would be a page of its own.
 */
export function sectionInLastParagraph(docx: Uint8Array): Uint8Array {
  const files: Zippable = unzipSync(docx);
  let xml = strFromU8(files[DOCUMENT] as Uint8Array);
  for (let found = CARRIER.exec(xml); found; found = CARRIER.exec(xml)) {
    const [carrier, section = ''] = found;
    const before = xml.slice(0, found.index);
    if (before.endsWith('</w:tbl>')) {
      // A table cannot carry it: the paragraph stays, as low as one can be.
      xml = `${before}<w:p><w:pPr>${LOWEST}${section}</w:pPr></w:p>${xml.slice(found.index + carrier.length)}`;
      continue;
    }
    const end = before.lastIndexOf('</w:pPr>');
    if (end < 0 || before.slice(end).includes('<w:p>'))
      throw new Error('a section ends without a paragraph of its own');
    xml = before.slice(0, end) + section + before.slice(end) + xml.slice(found.index + carrier.length);
  }
  files[DOCUMENT] = strToU8(xml);
  return zipSync(files, { mtime: '2020-01-01' });
}
