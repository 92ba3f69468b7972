import { runTool } from './debian-tool.js';

/** A line as poppler sees it: points from the page's upper left. */
export interface PopplerLine {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly text: string;
}

/** Lines of a PDF in another program's eyes than those that laid it out; null where poppler is not installed. */
export function popplerLines(file: string): { size: { width: number; height: number }; lines: PopplerLine[] } | null {
  const xml = runTool('pdftotext', '-bbox-layout', file, '-');
  if (xml === null) return null;
  const lines: PopplerLine[] = [];
  let page = 0;
  let size = { width: 0, height: 0 };
  for (const row of xml.split('\n')) {
    const sheet = /<page width="([\d.]+)" height="([\d.]+)"/.exec(row);
    if (sheet) {
      page += 1;
      size = { width: Number(sheet[1]), height: Number(sheet[2]) };
    }
    const line = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"/.exec(row);
    if (line) lines.push({ page, left: Number(line[1]), top: Number(line[2]), right: Number(line[3]), text: '' });
    const word = /<word [^>]*>(.*)<\/word>/.exec(row);
    const last = lines.at(-1);
    if (word && last) lines[lines.length - 1] = { ...last, text: last.text + (word[1] ?? '') };
  }
  return { size, lines: lines.sort((a, b) => a.page - b.page || a.top - b.top) };
}
