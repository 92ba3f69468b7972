import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** Names in the text are as in the table of office-holders, with the post held at the time. */
export const officeHoldersAreInOffice: Rule = {
  id: 'words/office-holders-are-in-office',
  level: '严重',
  find: ({ folded }, { officeHolders = [], year, on }) => {
    const remarks: Remark[] = [];
    const yearOf = (date: string): number => Number(date.slice(0, 4));
    const names = new Set(officeHolders.map(({ name }) => name));
    for (const { name, post, from, to } of officeHolders) {
      for (let at = folded.indexOf(post); post !== '' && at >= 0; at = folded.indexOf(post, at + post.length)) {
        // 副区长, 原区长: another post.
        if (/[副原前任]$/.test(folded.slice(Math.max(0, at - 1), at))) continue;
        const after = folded.slice(at + post.length, at + post.length + 4);
        const end = at + post.length + name.length;
        if (after.startsWith(name)) {
          const early = year !== undefined && from !== null && yearOf(from) > year;
          const late = year !== undefined && to !== null && yearOf(to) < year;
          const past = on !== undefined && to !== null && to < on && year === undefined;
          if (early || late || past)
            remarks.push({ start: at, end, message: `任职表中${name}任${post}的时间与报告年度不符。` });
          continue;
        }
        const typed = [...names].find((other) => after.startsWith(other));
        const inPost = officeHolders.some((other) => other.post === post && other.name === typed);
        if (typed !== undefined && !inPost) {
          remarks.push({
            start: at,
            end: at + post.length + typed.length,
            message: `任职表中${typed}不任${post}。`,
            suggestion: `${post}${name}`,
          });
        } else if (
          typed === undefined &&
          after.charAt(0) === name.charAt(0) &&
          oneOff(after.slice(0, name.length), name)
        ) {
          remarks.push({
            start: at,
            end,
            message: `姓名疑有误，任职表中${post}为${name}。`,
            suggestion: `${post}${name}`,
          });
        }
      }
    }
    return remarks;
  },
};

/** Names of one length that differ in one character. */
const oneOff = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((char, at) => char !== b[at]).length === 1;
