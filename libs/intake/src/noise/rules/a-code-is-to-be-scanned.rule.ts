import type { NoiseRule } from '../noise-rule.js';

/** 扫一扫在手机打开当前页, 微信扫描二维码: short, and no sentence of a report. */
export const scan: NoiseRule = {
  kind: 'scan',
  endsText: true,
  matches: (line) =>
    line.length <= 40 &&
    !line.endsWith('。') &&
    /^(?:请|使用|用|打开)?(?:您的|你的)?(?:微信|手机|支付宝)?(?:“)?(?:扫一扫|扫描|扫码|长按|识别)|扫一扫.{0,12}(?:手机|打开|分享|关注|添加|查看|阅读)|^.{0,12}二维码$/.test(
      line,
    ),
};
