import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const STYLES = 'word/styles.xml';

/**
 * Switches off the space that Word and LibreOffice put between Chinese characters and digits or letters: with it
 * 28 characters do not fit a line. The `docx` library knows only one of the two switches.
 */
export function withoutAutospace(docx: Uint8Array): Uint8Array {
  const files: Zippable = unzipSync(docx);
  const styles = strFromU8(files[STYLES] as Uint8Array);
  const opening = /<w:pPrDefault><w:pPr>/;
  if (!styles.includes('<w:pPrDefault><w:pPr>')) throw new Error('the DOCX has no default paragraph properties');
  files[STYLES] = strToU8(styles.replace(opening, '$&<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'));
  return zipSync(files, { mtime: '2020-01-01' });
}
