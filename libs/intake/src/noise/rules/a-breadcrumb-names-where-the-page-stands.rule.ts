import type { NoiseRule } from '../noise-rule.js';

const LEAD =
  /^(?:您?的?(?:当前|现在)?所?在?(?:的)?位置|(?:您|你)(?:当前|现在)?(?:所在)?(?:的)?位置(?:是)?|当前(?:位置|栏目|页面)|位置|首页)/;
const PARTS = /[>＞»›→]|(?:^|\s)[/\\·](?=\s)|--+|——/g;

/** 您当前所在位置: 首页 > 政务公开; 首页>>政务公开. */
export const breadcrumb: NoiseRule = {
  kind: 'breadcrumb',
  endsText: false,
  matches: (line) => {
    if (line.length > 120 || line.includes('。')) return false;
    const parts = [...line.matchAll(PARTS)].length;
    return (
      (LEAD.test(line.replace(/^[您你]/, '您')) && (parts > 0 || /[:：]/.test(line.slice(0, 14)))) || isTrail(line)
    );
  },
};

/** 政务公开 > 法治政府建设 > 区本级, without a word that says so. */
function isTrail(line: string): boolean {
  const parts = line.split(/\s*(?:[>＞»›]|->)+\s*/);
  return parts.length >= 3 && parts.every((part) => part.length <= 16);
}
