import type { NoiseRule } from '../noise-rule.js';

const SURE = /小编(?:为|给|整理|带来|收集|精心)|范文(?:网|大全|参考|库)|网友(?:投稿|上传)/;
const WORDS =
  /供(?:大家|您|你)(?:参考|学习)|(?:本文|文档|文章|资料|内容)(?:档)?(?:由|来自|来源于|转载自|摘自).{0,30}(?:网|站|库|网友|用户|上传|整理)|(?:免费|在线|付费)(?:阅读|下载|预览)|(?:剩余|余下|还剩).{0,8}(?:页|内容|字).{0,6}(?:未读|阅读|下载|可)|(?:最新|完整)(?:版)?(?:文档|范文)下载|文档(?:预览|简介|介绍|大小|格式|页数|星级)|(?:下载|文库)(?:积分|币|券)|侵权.{0,12}(?:删除|联系)|本站.{0,12}(?:提供|不承担|仅供|所有)|如(?:有|果).{0,12}(?:侵权|版权)/;

/** 下面是小编为大家整理的…,供大家参考。 A report never speaks of the site it is copied from. */
export const sharingSite: NoiseRule = {
  kind: 'sharingSite',
  endsText: false,
  matches: (line) =>
    line.length <= 160 && (SURE.test(line) || (line.length <= 60 && !line.endsWith('。') && WORDS.test(line))),
};
