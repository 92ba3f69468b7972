import type { SeenDocument, Shape } from '../reading/marks.js';
import { MM, TYPE_AREA } from '../units.js';
import { isRed } from './colours.js';
import type { Line } from './lines.js';
import type { PageParts, Parts } from './parts.js';
import { levelRules } from './tables.js';
import { CLASSIFICATION, COPY_NUMBER, DOCUMENT_NUMBER, SIGNER, URGENCY } from './words.js';

type Head = Pick<
  Parts,
  'isRedHead' | 'headMark' | 'topLeft' | 'number' | 'signer' | 'redRule' | 'title' | 'addressees'
> & { /** The last line of it, after which the body begins. */ readonly last: Line | null };

const LARGE = 19;

/** Whether a line stands in the middle and does not fill it. */
function isCentred(line: Line): boolean {
  const [before, after] = [line.left - TYPE_AREA.left, TYPE_AREA.right - line.right];
  return before > 14 && Math.abs(before - after) < 12;
}

/** The rule under the number: the longest red one, or the longest of any colour between number and title. */
function ruleUnder(document: SeenDocument, number: Line | null, next: Line | undefined): Shape | null {
  const [first] = document.pages;
  if (!first) return null;
  const longest = (rules: readonly Shape[]): Shape | null =>
    [...rules].sort((a, b) => b.right - b.left - (a.right - a.left))[0] ?? null;
  const rules = levelRules(first, 40 * MM).filter((rule) => rule.bottom < first.height / 2 + 100);
  const red = longest(rules.filter((rule) => isRed(rule.colour)));
  if (red || !number) return red;
  return longest(
    rules.filter(
      (r) =>
        r.top > number.baseline - 2 &&
        r.top < (next?.baseline ?? number.baseline + 100) &&
        r.top < number.baseline + 80,
    ),
  );
}

/** 版头, title and 主送 on the first page. */
export function recogniseHead(document: SeenDocument, pages: readonly PageParts[]): Head {
  const lines = pages[0]?.prose ?? [];
  const numberAt = lines.findIndex((line, i) => i < 8 && DOCUMENT_NUMBER.test(line.text));
  const number = numberAt >= 0 ? (lines[numberAt] ?? null) : null;
  const signerAt = lines.findIndex((line, i) => i < 10 && SIGNER.test(line.text));
  const top = lines.slice(0, Math.max(numberAt, 0));
  const isTopLeft = (line: Line): boolean =>
    [COPY_NUMBER, CLASSIFICATION, URGENCY].some((words) => words.test(line.text));
  const topLeft = top.filter(isTopLeft);
  const headMark = top.filter((line) => !isTopLeft(line) && line.size > LARGE);
  const afterNumber = lines.slice(Math.max(numberAt, signerAt) + 1);
  const redRule = ruleUnder(document, number, afterNumber[0]);
  const isRedHead = number !== null && (headMark.length > 0 || redRule !== null);
  const rest = isRedHead ? afterNumber : lines;
  const title: Line[] = [];
  for (const line of rest) {
    const follows = title.length === 0 || line.baseline - (title.at(-1)?.baseline ?? 0) < 2.6 * line.size;
    if (!follows || !(line.size > LARGE || isCentred(line))) break;
    title.push(line);
  }
  const addressees = addresseesAfter(rest.slice(title.length));
  return {
    isRedHead,
    headMark,
    topLeft,
    number,
    signer: signerAt >= 0 ? (lines[signerAt] ?? null) : null,
    redRule: isRedHead ? redRule : null,
    title,
    addressees,
    last: addressees.at(-1) ?? title.at(-1) ?? number,
  };
}

/** 主送: from the line after the title to the one that ends with a colon, if it is one of the next four. */
function addresseesAfter(lines: readonly Line[]): Line[] {
  const end = lines.slice(0, 4).findIndex((line) => /[：:]$/.test(line.text));
  const first = lines[0];
  if (end < 0 || !first) return [];
  const found = lines.slice(0, end + 1);
  return found.some((line) => /[。；]/.test(line.text)) ? [] : found;
}
