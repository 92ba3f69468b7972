import type { NoiseRule } from '../noise-rule.js';
import { isMadeOf } from '../words-of-line.js';

const WORDS = new Set(
  (
    '无障碍 无障碍浏览 无障碍阅读 进入无障碍 进入无障碍阅读 无障碍工具条 长者模式 长者版 长者助手 长者专区 关怀版 关怀模式 适老版 适老模式 适老化 ' +
    '老年模式 简体 繁体 繁體 简体中文 繁体中文 繁體中文 简 繁 English EN 中文 English版 选择语言 语言 切换语言 字体 字体大小 字号 文字大小 大 中 小 ' +
    '特大 超大 放大 缩小 正常 默认 标准 A+ A- A 大字 视力保护色 视力保护 护眼模式 夜间模式 朗读 语音播报 播放语音 收听 听全文 我要听 朗读全文 语音朗读 ' +
    '停止 暂停 盲人模式 读屏 辅助工具 登录 注册 登录注册 用户登录 个人中心 退出 搜索 站内搜索 高级搜索 检索 请输入关键字 热词 热搜词 热门搜索 ' +
    '本站 全站 网站支持IPv6 本网站已支持IPv6 IPv6'
  ).split(' '),
);

/** 字体:【大 中 小】, 无障碍, 简体 | 繁体, log-in and search bars. */
export const access: NoiseRule = { kind: 'access', endsText: false, matches: (line) => isMadeOf(line, WORDS) };
