import type { NoiseRule } from '../noise-rule.js';
import { isMadeOf } from '../words-of-line.js';

const WORDS = new Set(
  '上一页 下一页 首页 尾页 末页 前一页 后一页 上页 下页 共 页 第 跳转 转到 GO go 展开 展开全文 阅读全文 点击查看更多 点击加载更多 加载更多 查看全文 余下全文 收起'.split(
    ' ',
  ),
);
const NUMBER =
  /^(?:[-—–－─·•]{1,3}\s{0,2}\d{1,4}\s{0,2}[-—–－─·•]{1,3}|\d{1,3}\s?\/\s?\d{1,3}|第\s?\d{1,4}\s?页(?:[,，\s/]{0,3}共\s?\d{1,4}\s?页)?|共\s?\d{1,4}\s?页|\d{1,4}|Page\s\d{1,4}(?:\sof\s\d{1,4})?)$/i;

/** — 3 —, 第2页 共5页, 上一页 1 2 3 下一页. */
export const pageNumber: NoiseRule = {
  kind: 'pageNumber',
  endsText: false,
  matches: (line) => NUMBER.test(line) || isMadeOf(line, WORDS),
};
