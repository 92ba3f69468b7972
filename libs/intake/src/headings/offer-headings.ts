import type { Warning } from '../warning.js';
import type { OutlineHeading } from './outline-heading.js';
import type { TextParagraph } from './recognise-headings.js';
import { announcesProblems, headsProblems } from './tells-of-problems.js';

const NEXT_STEPS = /下一?步|下一?年度?|下一?阶段|今后|打算|安排|计划|思路|展望/;
const TELLS_OF_NEXT_STEPS =
  /^(?:下一?步|下一阶段|今后|接下来|(?:20\d{2}|新的一|下一?|来)年[，,].{0,60}(?:将|(?<!主)要|继续|努力))|^20\d{2}年[，,]?.{0,30}将/;
/** Problems and plans stand at a report's end; what is said before says how things were. */
const EARLIEST = 0.4;

/**
 * Problems and next steps without a heading of their own get one offered, with the place where it would stand
 * (厅字〔2019〕28号, 第二十四条 asks for both parts). Nothing is put into the text.
 */
export function offerHeadings(
  paragraphs: readonly TextParagraph[],
  outline: readonly OutlineHeading[],
  length: number,
): Warning[] {
  const warnings: Warning[] = [];
  const taken = new Set<number>();
  const has = (tells: (heading: string) => boolean) => outline.some(({ heading }) => tells(heading));
  const offer = (isIt: (words: string) => boolean, heading: string, what: string) => {
    const found = paragraphs.find(({ start, words, facts }) => {
      if (facts?.inTable || taken.has(start) || start <= length * EARLIEST || !isIt(words)) return false;
      return !outline.some((one) => one.start === start);
    });
    if (!found) return;
    // A paragraph gets one heading: what tells of problems is not the plan, whatever year it names.
    taken.add(found.start);
    warnings.push({
      code: 'HEADING_OFFERED',
      message: `这一段写的是${what},原文没有标题。可在此处补标题“${heading}”,请确认。`,
      start: found.start,
      end: found.start,
      offer: heading,
    });
  };
  if (!has((heading) => headsProblems(heading) || /问题|不足|短板/.test(heading)))
    offer((words) => announcesProblems(words.slice(0, 160)), '存在的不足和原因', '存在的问题');
  if (!has((heading) => NEXT_STEPS.test(heading))) {
    offer((words) => TELLS_OF_NEXT_STEPS.test(words), '下一年度主要安排', '下一步安排');
  }
  return warnings;
}
