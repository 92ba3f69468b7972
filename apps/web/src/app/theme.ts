import type { ThemeConfig } from 'antd';

/** A calm blue for work; red is kept for what is late or wrong, and for the seal. Contrast is at least 4.5:1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4e89',
    colorLink: '#1d4e89',
    colorError: '#b42318',
    colorWarning: '#93580b',
    colorSuccess: '#1a6b3c',
    colorInfo: '#1d4e89',
    // Derived from so dark a green, red and brown they would be grey.
    colorSuccessBg: '#e3f6ea',
    colorSuccessBorder: '#7cc79a',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#f0a8a1',
    colorWarningBg: '#fff4dc',
    colorWarningBorder: '#e8b04b',
    colorInfoBg: '#e8f1fb',
    colorInfoBorder: '#93bce6',
    colorTextPlaceholder: '#6b7280',
    colorTextDescription: '#55606e',
    colorTextTertiary: '#5b6470',
    colorTextSecondary: '#4a5563',
    fontSize: 15,
    borderRadius: 6,
    fontFamily: `"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif`,
  },
};
