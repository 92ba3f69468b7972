/** Stretches in which marks and blanks are not ours to change. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PATTERNS: readonly RegExp[] = [
  // Addresses and mail addresses.
  /(?:https?|ftp):\/\/[\x21-\x7e]{1,2000}/gi,
  /\bwww\.[\x21-\x7e]{1,500}/gi,
  /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,120}/g,
  // File names.
  /[A-Za-z0-9_()\-\u4e00-\u9fff]{1,80}\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|zip|rar|jpe?g|png|txt|html?)\b/gi,
  // 国发〔2021〕5号, whatever its brackets: 发文字号 is checked by its own rule, never mended here.
  /[\u4e00-\u9fff]{1,14}[ \u00a0]?[〔（([【﹝][ \u00a0]?(?:19|20)\d{2}[ \u00a0]?[〕）)\]】﹞][ \u00a0]?第?\d{1,5}[ \u00a0]?号/g,
  // 16:07, 16:07:17, 1:3, 1,234,567, 3.57.
  /\d{1,4}(?::\d{1,2}){1,2}(?!\d)/g,
  /\d{1,3}(?:,\d{3})+(?!\d)/g,
];

/** By place; they may overlap. */
export function keptAsWritten(text: string): Stretch[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  ).sort((a, b) => a.start - b.start);
}

/** Answers for offsets that only grow; asked in any other order it would be wrong. */
export function stretchAt(stretches: readonly Stretch[]): (offset: number) => boolean {
  let next = 0;
  let reached = -1;
  return (offset) => {
    for (let stretch = stretches[next]; stretch && stretch.start <= offset; stretch = stretches[next]) {
      reached = Math.max(reached, stretch.end);
      next += 1;
    }
    return offset < reached;
  };
}
