import type { ChangeKind } from '../draft/change.js';
import {
  beginsTitle,
  isAddressee,
  isDate,
  isDocumentNumber,
  isHeadMark,
  isNameAndDate,
  isOrgan,
  isTitle,
} from './frame-patterns.js';
import { opensHeading, type SeenLine } from './seen-line.js';

/** What the lines before the body are; null stays in the text. */
export interface Head {
  /** Index of the first line of the body. */
  readonly end: number;
  readonly roles: readonly (ChangeKind | null)[];
  readonly title: string | null;
}

/** A title may stand as far down as this, under a page's menus. */
const DEEPEST_TITLE = 80;
const SHORT = 40;

const startsBody = (line: SeenLine): boolean =>
  !isAddressee(line.words) &&
  // A page calls its title a heading.
  !isTitleLine(line) &&
  (line.isProse || opensHeading(line) || line.facts?.inTable === true || line.ordinal?.form === 'digit');

/** Looks at what stands before the body: title, number, 红头, records and menus of a page. */
export function readHead(lines: readonly SeenLine[], isPage: boolean): Head {
  const end = findEnd(lines, isPage);
  const head = lines.slice(0, end);
  const lastNoise = head.findLastIndex(({ noise }) => noise !== null);
  const called = findTitle(head);
  // Under a page's menus the last line that names a year is its title, whatever it calls itself.
  const titleAt = called < 0 && isPage && lastNoise >= 0 ? head.findLastIndex(namesYear) : called;
  const first = titleAt < 0 ? titleAt : firstOfTitle(head, titleAt);
  const roles = head.map((line, i): ChangeKind | null => {
    if (line.words === '') return null;
    if (line.noise) return line.noise.kind;
    if (i <= titleAt && (isTitleLine(line) || i >= first)) return 'title';
    if (isHeadMark(line.words) || isDocumentNumber(line.words)) return 'headMark';
    // 主送机关 stays in the text; what else ends so is a label, and was told above.
    if (isAddressee(line.words) || (i > titleAt && /[:：]$/.test(line.words))) return null;
    // A heading without a number under the title, which it is not like.
    if (isTitleLine(line)) return null;
    const isFramed = titleAt >= 0 || lastNoise >= 0;
    if (isFramed && (isDate(line.words) || isNameAndDate(line.words) || isOrgan(line.words))) return 'signoff';
    if (titleAt >= 0 && /^[【[].{1,60}[】\]]$/.test(line.words)) return 'note';
    if (!isPage) return null;
    if (i < Math.max(titleAt, lastNoise)) return 'navigation';
    return titleAt >= 0 && line.words.length <= SHORT ? 'navigation' : null;
  });
  const title =
    titleAt < 0
      ? null
      : head
          .slice(first, titleAt + 1)
          .map(({ words }) => words)
          .join('');
  return { end, roles, title };
}

const isTitleLine = (line: SeenLine): boolean =>
  line.noise === null &&
  line.ordinal === null &&
  !line.facts?.inTable &&
  (isTitle(line.words) || line.facts?.isTitle === true);

const REPORT = /报告|总结|汇报/;
const core = (words: string): string => words.replace(/[^\d\u4e00-\u9fff]/g, '');

/** The last line that says the title; pages say it once for themselves and once for the document. */
function findTitle(head: readonly SeenLine[]): number {
  const first = head.findIndex((line) => isTitleLine(line) && REPORT.test(line.words));
  if (first < 0) return head.findLastIndex(isTitleLine);
  const title = core(head[first]?.words ?? '');
  return head.findLastIndex((line) => {
    const words = core(line.words);
    return isTitleLine(line) && (words.includes(title) || title.includes(words));
  });
}

const namesYear = ({ words, noise, ordinal }: SeenLine): boolean =>
  noise === null &&
  ordinal === null &&
  words.length >= 8 &&
  words.length <= 60 &&
  /20\d{2}年/.test(words) &&
  !isDate(words);

/** The first line of the body; a title further down, with no heading before it, means that a menu was read as text. */
function findEnd(lines: readonly SeenLine[], isPage: boolean): number {
  const first = lines.findIndex(startsBody);
  if (first < 0) return lines.length;
  if (!isPage) return first;
  for (let i = first + 1; i < Math.min(lines.length, DEEPEST_TITLE); i += 1) {
    const line = lines[i];
    if (!line || opensHeading(line)) break;
    // A title stands where next to nothing was said before it.
    if (!isTitleLine(line) || !/20\d{2}|年度|关于/.test(line.words)) continue;
    const said = lines.slice(first, i).reduce((sum, { words, isProse }) => sum + (isProse ? words.length : 0), 0);
    if (said > 150) break;
    const next = lines.slice(i + 1).findIndex(startsBody);
    return next < 0 ? lines.length : i + 1 + next;
  }
  return first;
}

/** A title of two lines begins with the office or with 关于. */
function firstOfTitle(head: readonly SeenLine[], titleAt: number): number {
  let first = titleAt;
  for (let i = titleAt - 1; i >= Math.max(0, titleAt - 3); i -= 1) {
    const line = head[i];
    if (!line || line.words === '') continue;
    if (line.noise || isTitle(line.words) || isHeadMark(line.words) || !beginsTitle(line.words)) break;
    first = i;
  }
  return first;
}
