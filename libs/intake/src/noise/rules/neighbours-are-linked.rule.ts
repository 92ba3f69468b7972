import type { NoiseRule } from '../noise-rule.js';

const LEAD =
  /^[【[（(]?\s*(?:上一篇|下一篇|上一条|下一条|前一篇|后一篇|上篇|下篇|相关(?:链接|阅读|文章|新闻|信息|内容|推荐|稿件|解读|文件|热词|附件下载|文档)|延伸阅读|推荐阅读|热门(?:文章|推荐|阅读|标签)|猜你喜欢|您可能(?:还)?(?:感兴趣|喜欢)|最新(?:文章|更新|发布)|精彩推荐|友情链接|图片新闻|本类(?:推荐|热门)|更多(?:内容|文章|信息))/;

/** 上一篇：…, 相关阅读: a link and the title of something else. */
export const neighbours: NoiseRule = {
  kind: 'neighbours',
  endsText: true,
  matches: (line) => line.length <= 120 && !line.endsWith('。') && LEAD.test(line),
};
