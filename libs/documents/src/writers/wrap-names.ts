import { widthInCharacters } from './page-metrics.js';

/**
 * Names joined by `，` and closed by `。` in lines of at most `width` characters, broken after a name where one
 * fits a line at all.
 */
export function wrapNames(names: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let current = '';
  names.forEach((name, i) => {
    const piece = `${name}${i === names.length - 1 ? '。' : '，'}`;
    if (current !== '' && widthInCharacters(current + piece) > width) {
      lines.push(current);
      current = '';
    }
    for (const character of piece) {
      // A mark hangs on rather than begin a line.
      if (widthInCharacters(current + character) > width && !/[，。]/.test(character)) {
        lines.push(current);
        current = '';
      }
      current += character;
    }
  });
  return current === '' ? lines : [...lines, current];
}
