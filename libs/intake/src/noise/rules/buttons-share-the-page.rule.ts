import type { NoiseRule } from '../noise-rule.js';
import { isMadeOf } from '../words-of-line.js';

const WORDS = new Set(
  (
    '分享 分享到 分享至 分享给好友 一键分享 转发 收藏 收藏本页 加入收藏 点赞 赞 微信 微信好友 朋友圈 新浪微博 微博 腾讯微博 QQ QQ空间 qq ' +
    'QQ好友 空间 人人网 豆瓣 百度贴吧 复制链接 复制 更多 更多分享 抖音 头条 今日头条 官方微信 官方微博 微信公众号 政务微博 政务微信 关注 ' +
    '客户端 手机版 移动版 手机客户端 小程序 APP 评论 纠错 我要纠错 网站纠错 返回顶部 回到顶部 返回首页 TOP 订阅 邮件订阅 RSS 智能问答 ' +
    '智能问答机器人 智能客服 在线客服'
  ).split(' '),
);

/** 分享到: 微信 微博; also what stands on such bars beside it. */
export const share: NoiseRule = {
  kind: 'share',
  endsText: true,
  matches: (line) => isMadeOf(line, WORDS) || /^(?:分享|转发)(?:到|至|本文|本页)?[:：]/.test(line),
};
