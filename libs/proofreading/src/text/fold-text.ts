/** Half-width marks and their full-width forms (GB/T 15834-2011, 5.1.8). */
export const FULL_WIDTH_MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '<': '〈',
  '>': '〉',
};

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** `1,234` and `16:07`: these marks belong to a number. */
function belongsToNumber(text: string, at: number): boolean {
  if (!isDigit(text[at - 1]) || !isDigit(text[at + 1])) return false;
  if (text[at] === ':') return true;
  return text[at] === ',' && isDigit(text[at + 2]) && isDigit(text[at + 3]) && !isDigit(text[at + 4]);
}

function foldUnit(text: string, at: number): string {
  const char = text.charAt(at);
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if (char === '％' || char === '﹪') return '%';
  if (char === '\u00a0' || char === '\u3000' || char === '\t') return ' ';
  if (char === '．') return '.';
  const mark = FULL_WIDTH_MARKS[char];
  return mark !== undefined && !belongsToNumber(text, at) ? mark : char;
}

/**
 * The text as every reader of sense reads it: Chinese marks full-width, digits half-width, blanks plain. One UTF-16
 * unit becomes one, so that a place in the folded text is the same place in the text.
 */
export function foldText(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const folded = foldUnit(text, at);
    if (folded === text[at]) continue;
    pieces.push(text.slice(kept, at), folded);
    kept = at + 1;
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}
