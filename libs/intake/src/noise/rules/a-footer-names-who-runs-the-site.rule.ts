import type { NoiseRule } from '../noise-rule.js';

const LEAD =
  /^[©Cc()（）\s]*(?:版权所有|版权声明|Copyright|主办(?:单位)?\s*[:：]|承办(?:单位)?\s*[:：]|协办(?:单位)?\s*[:：]|技术支持|运维(?:单位|电话)|网站(?:标识码|地图|声明|维护|管理|运行)|联系我们|关于我们|隐私(?:声明|保护|政策)|免责声明|法律声明|建议使用|建议您使用|浏览本(?:站|网)|政府网站(?:标识码|找错)|网站名称|备案(?:号|序号)|站点地图|使用帮助|设为首页|加入收藏|您是第|今日访问|总访问|邮编\s*[:：]|地址\s*[:：]|联系电话\s*[:：]|电话\s*[:：]|传真\s*[:：]|电子邮箱\s*[:：]|值班电话|举报电话|网站维护)/i;
const ANYWHERE =
  /ICP(?:备|证|许可)|公网安备|网站标识码|[Cc]opyright\s*(?:©|\(c\)|\d)|©\s*\d{4}|All\s+Rights\s+Reserved|中文域名|\.政务$|IE\d+|分辨率/i;

/** 版权所有, ICP numbers, who runs the site and how to reach them. */
export const footer: NoiseRule = {
  kind: 'footer',
  endsText: true,
  matches: (line) => line.length <= 300 && (LEAD.test(line) || ANYWHERE.test(line)),
};
