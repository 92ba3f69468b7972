import { endsSentence } from '../draft/characters.js';
import type { ChangeKind } from '../draft/change.js';
import { isAttachmentNote, isDate, isImprint, isNameAndDate, isNote, isOrgan } from './frame-patterns.js';
import { opensHeading, type SeenLine } from './seen-line.js';

/** What the lines after the body are; null stays in the text. */
export interface Foot {
  /** Index of the first line after the body. */
  readonly start: number;
  readonly roles: readonly (ChangeKind | null)[];
}

/** Of all sentences no more than this share may stand behind a line that ends the text. */
const MOST_BEHIND = 0.2;

/** Looks at what stands after the body: 署名, 成文日期, 附注, 附件说明, 版记 and the footer of a page. */
export function readFoot(lines: readonly SeenLine[], from: number, isPage: boolean): Foot {
  const end = isPage ? endOfText(lines, from) : lines.length;
  const start = lastOfBody(lines.slice(0, end), from) + 1;
  const foot = lines.slice(start);
  let inAttachments = false;
  const roles = foot.map((line, i): ChangeKind | null => {
    const { words } = line;
    if (words === '' || line.facts?.inTable) return null;
    if (isAttachmentNote(words)) {
      inAttachments = true;
      return 'attachmentNote';
    }
    const isMember = inAttachments && (line.ordinal?.form === 'digit' || /\.[a-z]{3,4}$/i.test(words));
    if (isMember) return 'attachmentNote';
    inAttachments = inAttachments && words === '';
    if (isImprint(words) || line.facts?.framed) return 'imprint';
    if (isDate(words) || isNameAndDate(words) || (isOrgan(words) && isBeforeDate(foot, i))) return 'signoff';
    if (isNote(words)) return 'note';
    if (line.noise) return line.noise.kind;
    return null;
  });
  const isFurniture = isPage && roles.some((role) => role !== null);
  return {
    start,
    roles: roles.map((role, i) => role ?? (isFurniture && foot[i]?.words !== '' ? 'navigation' : null)),
  };
}

/** 署名 stands over the date, several offices one over the other. */
function isBeforeDate(foot: readonly SeenLine[], at: number): boolean {
  const next = foot.slice(at + 1, at + 8).find(({ words }) => words !== '' && !isOrgan(words));
  return (
    next === undefined || isDate(next.words) || isNameAndDate(next.words) || next.noise !== null || isNote(next.words)
  );
}

/** Where a page says that the text is over: a share bar, a neighbour's link, a footer after the last heading. */
function endOfText(lines: readonly SeenLine[], from: number): number {
  const lastHeading = lines.findLastIndex((line) => line.noise === null && opensHeading(line) && line.words.length > 4);
  const firstProse = lines.findIndex(({ isProse }, i) => i >= Math.max(from, lastHeading) && isProse);
  if (firstProse < 0) return lines.length;
  let all = 0;
  for (const { isProse, words } of lines.slice(from)) if (isProse) all += words.length;
  let behind = all;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (i > firstProse && line?.noise?.endsText && behind <= all * MOST_BEHIND) return i;
    if (line?.isProse) behind -= line.words.length;
  }
  return lines.length;
}

/** The last line that says something: a sentence, a heading, a table. */
function lastOfBody(lines: readonly SeenLine[], from: number): number {
  const attachments = lines.findLastIndex(({ words }, i) => i >= from && isAttachmentNote(words));
  const at = lines.findLastIndex((line, i) => {
    if (i < from || line.noise || line.facts?.framed || isImprint(line.words)) return false;
    if (isNote(line.words) || isDate(line.words) || isNameAndDate(line.words) || isAttachmentNote(line.words))
      return false;
    if (line.facts?.inTable || line.isProse || opensHeading(line)) return true;
    if (line.ordinal) return attachments < 0 || i < attachments;
    if (/^(?:特此|专此|以上)/.test(line.words) && line.words.length <= 20) return true;
    return line.words.length >= 4 && endsSentence(line.words) && !/[:：]$/.test(line.words);
  });
  return at < 0 ? from - 1 : at;
}
