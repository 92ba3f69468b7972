import type { Remark } from '../../report/finding.js';
import { remarksOn, type Rule } from '../rule.js';

/** What a web page says around a text, at the beginning of a line. */
const PAGE_WORDS =
  /^(?:选择语言|您当前所在位置|当前位置|首页|字体大小|字号|打印本页|关闭窗口|分享到|扫一扫|手机版|智能问答|微信$|微博|机构专页|无障碍|上一篇|下一篇|相关链接|责任编辑|【打印】|【关闭】|浏览次数|阅读次数|关注 )/;
/** A field without a value. */
const EMPTY_FIELD = /(?:附件|阅读次数|浏览次数|来源|字体大小|字号|文号|索引号|主题词|抄送)：[ -]{0,8}(?=$|\n)/g;

/** Neither a web page's words nor empty fields nor characters of a table remain in the text. */
export const noPageRemains: Rule = {
  id: 'marks/no-page-remains',
  level: '一般',
  systematicFrom: 12,
  find: ({ folded, paragraphs }) => {
    const remarks: Remark[] = paragraphs.flatMap(({ start, end }): Remark[] => {
      const line = folded.slice(start, Math.min(end, start + 120)).trim();
      return PAGE_WORDS.test(line) ? [{ start, end, message: '网页上的栏目、按钮等文字，不是正文，应删去。' }] : [];
    });
    remarks.push(
      ...remarksOn(folded, EMPTY_FIELD, ([words]) => ({ message: `“${words.trim()}”没有内容，应删去或补齐。` })),
    );
    remarks.push(
      ...remarksOn(
        folded,
        /[^\n]{0,3} ?[|•�■□◆]{1,8}(?=\n|$)|[\u0000-\u0008\u000b-\u001f\u200b-\u200f\ufeff�]+/g,
        () => ({
          message: '残留的符号或不可见字符，应删去。',
        }),
      ),
    );
    return remarks;
  },
};
