import type { NoiseRule } from '../noise-rule.js';
import { isMadeOf } from '../words-of-line.js';

const WORDS = new Set(
  (
    '打印 打印本页 打印本文 打印页面 打印文章 打印此页 关闭 关闭本页 关闭窗口 关闭页面 关闭此页 下载 下载全文 下载本文 文档下载 下载文档 保存 ' +
    '返回 返回列表 返回上页 返回上一页 返回上一级 发送 推荐 推荐给好友 我要打印 全文打印 文件下载 附件下载 WORD版 PDF版 OFD版 图文版 手机看'
  ).split(' '),
);

/** 【打印】【关闭】 */
export const printing: NoiseRule = { kind: 'print', endsText: true, matches: (line) => isMadeOf(line, WORDS) };
