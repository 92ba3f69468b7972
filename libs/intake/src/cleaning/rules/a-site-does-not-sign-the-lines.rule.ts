import type { Edit } from '../../draft/change.js';
import { trimBlanks, type Line } from '../../draft/lines.js';

const LONGEST = 40;
/** 某某网 www.example.com at the end of a line; addresses of governments are words of a report. */
const ADDRESS =
  /[ \t\u00a0\u3000]\S{0,12}[ \u00a0\u3000]?(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{1,40}\.(?:com|net|org|cc|cn|com\.cn|net\.cn|org\.cn)\/?$/i;

/** Sharing sites put their name behind paragraphs: an address after a blank, or the same words again and again. */
export function aSiteDoesNotSignTheLines(lines: readonly Line[]): Edit[] {
  const tails = lines.map(tailOf);
  const counts = new Map<string, number>();
  for (const tail of tails) if (tail !== '') counts.set(tail, (counts.get(tail) ?? 0) + 1);
  return lines.flatMap((line, i): Edit[] => {
    const end = line.from + line.words.length;
    const tail = tails[i] ?? '';
    const repeated = tail !== '' && (counts.get(tail) ?? 0) >= 2 ? tail.length : 0;
    const length = Math.max(repeated, ADDRESS.exec(line.words.slice(-LONGEST * 2))?.[0].length ?? 0);
    return length > 0 ? [{ kind: 'sharingSite', start: end - length, end, after: '' }] : [];
  });
}

/** What stands after the last sentence of a line, parted from it by a blank. */
function tailOf({ words }: Line): string {
  const end = words.lastIndexOf('。') + 1;
  if (end === 0 || end === words.length || words.length - end > LONGEST) return '';
  const tail = words.slice(end);
  return trimBlanks(tail) !== tail && !/[一二三四五六七八九十]是|[；，,;]$/.test(tail) ? tail : '';
}
