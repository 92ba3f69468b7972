import type { PdfFile } from '../pdf-file.js';
import { isName, type PdfDict } from '../pdf-objects.js';
import { textOf } from '../text-of.js';
import type { LintRule } from './lint-rule.js';

function isEmbedded(font: PdfDict, file: PdfFile): boolean {
  if (isName(font.entries.get('Subtype'), 'Type3')) return true; // its glyphs are drawn in the file
  const descendants = font.entries.get('DescendantFonts');
  if (descendants) return file.array(descendants).items.every((item) => isEmbedded(file.dict(item), file));
  const descriptor = font.entries.get('FontDescriptor');
  if (!descriptor) return false;
  const { entries } = file.dict(descriptor);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => entries.has(key));
}

function nameOf(font: PdfDict): string {
  const value = font.entries.get('BaseFont');
  return value?.kind === 'name' ? value.name : (textOf(value) ?? '无名');
}

/** With another face the same file shows other characters on another machine (PDF/A: ISO 19005-2, 6.2.11.4). */
export const everyFontIsEmbedded: LintRule = {
  name: 'everyFontIsEmbedded',
  judge: (dictionary, file) =>
    isName(dictionary.entries.get('Type'), 'Font') && !isEmbedded(dictionary, file)
      ? `字体没有嵌入(${nameOf(dictionary).slice(0, 40)})`
      : null,
};
