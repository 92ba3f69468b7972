import { isBlank } from '../draft/lines.js';

const BETWEEN = new Set('|｜·•/／,，、;；【】[]［］()（）<>《》>»›→-—_“”"~+&*：:');

/** The words of a line of buttons and labels, what parts them left out. */
function wordsOfLine(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const unit of line) {
    if (!BETWEEN.has(unit) && !isBlank(unit)) {
      word += unit;
      continue;
    }
    if (word !== '') words.push(word);
    word = '';
  }
  return word === '' ? words : [...words, word];
}

/** No longer than a line of buttons is, and every word of it one of these; a number beside them says nothing. */
export function isMadeOf(line: string, vocabulary: ReadonlySet<string>): boolean {
  if (line.length > 100) return false;
  const words = wordsOfLine(line);
  return words.some((word) => vocabulary.has(word)) && words.every((word) => vocabulary.has(word) || isNumber(word));
}

const isNumber = (word: string): boolean => word.length <= 8 && !/\D/.test(word);
