import { makeBlocks } from './blocks/make-blocks.js';
import { cleanSource } from './cleaning/clean-source.js';
import { factsOfLines } from './cleaning/facts-of-lines.js';
import { linesOf } from './draft/lines.js';
import type { HeadingChoices } from './headings/heading-choice.js';
import { checkNumbers } from './headings/check-numbers.js';
import { offerHeadings } from './headings/offer-headings.js';
import { recogniseHeadings, type TextParagraph } from './headings/recognise-headings.js';
import type { Imported } from './imported.js';
import type { Revision } from './source/revision.js';
import type { Source } from './source/source.js';
import type { Warning } from './warning.js';

/** What a person has said about a source, besides tracked changes, which its reader settles. */
export interface Choices {
  readonly keepMarks?: boolean;
  readonly undone?: readonly string[];
  readonly headings?: HeadingChoices;
}

/** The one way from whatever a reader has found to clean text, outline, blocks and what has to be looked at. */
export function importSource(source: Source, { keepMarks = false, undone = [], headings = {} }: Choices): Imported {
  const { text, changes, frame, isShared, places } = cleanSource(source, keepMarks, new Set(undone));
  const lines = text === '' ? [] : linesOf(text);
  const facts = factsOfLines(lines, source.paragraphs, places);
  const paragraphs = lines.map(({ from, words }, i): TextParagraph => ({
    start: from,
    words,
    facts: facts[i] ?? null,
    choice: headings[String(places.originOf(from))] ?? null,
  }));
  const { outline, numbers, byFace } = recogniseHeadings(paragraphs);
  const unresolved = source.revisions.map((revision) => places.range(revision));
  const warnings: Warning[] = [
    ...checkNumbers(numbers),
    ...byFace.flatMap((i) => facedHeading(outline[i])),
    ...offerHeadings(paragraphs, outline, text.length),
    ...source.warnings.map((warning) => places.range(warning)),
    ...unresolved.map(undecided),
    ...wholeText(text, isShared),
  ].sort((a, b) => a.start - b.start);
  return {
    text,
    outline,
    changes,
    warnings,
    frame,
    blocks: makeBlocks({ text, paragraphs, outline, source, places }),
    pictures: source.pictures.map(({ picture }) => picture),
    unresolved,
  };
}

/** What is to be said of the text as a whole. */
function wholeText(text: string, isShared: boolean): Warning[] {
  const said = (code: Warning['code'], message: string): Warning => ({ code, message, start: 0, end: 0 });
  if (text === '') return [said('NOTHING_FOUND', '没有找到正文,请检查文件是否正确。')];
  // 年份和用词 were replaced blindly on such sites (story 10).
  return isShared ? [said('SHARING_SITE', '文字来自文库、范文网站,可能被改写过,只能作参考。')] : [];
}

const KINDS = {
  insertion: ['INSERTION_UNRESOLVED', '插入'],
  deletion: ['DELETION_UNRESOLVED', '删除'],
  move: ['MOVE_UNRESOLVED', '移动'],
  comment: ['COMMENT_UNRESOLVED', '批注'],
} as const;
const LONGEST_EXCERPT = 30;

function undecided({ kind, author, date, words, start, end }: Revision): Warning {
  const [code, label] = KINDS[kind];
  const who = [author, date.slice(0, 10)].filter((part) => part !== '').join(' ');
  const excerpt = words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words;
  return {
    code,
    message: `有一处${label}没有处理${who === '' ? '' : `(${who})`}:“${excerpt}”。请接受或拒绝。`,
    start,
    end,
  };
}

function facedHeading(heading: { heading: string; start: number; end: number } | undefined): Warning[] {
  if (!heading) return [];
  const { start, end } = heading;
  return [
    {
      code: 'HEADING_BY_FACE',
      message: `“${heading.heading}”只从字体看是标题,没有序号和标题样式,请确认。`,
      start,
      end,
    },
  ];
}
