import type { ThemeConfig } from 'antd';

/** A calm blue for work; red is kept for what is late or wrong, and for the seal. Contrast is at least 4.5:1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4e89',
    colorLink: '#1d4e89',
    colorError: '#b42318',
    colorWarning: '#93580b',
    colorSuccess: '#1a6b3c',
    // Derived from so dark a green and red they would be grey.
    colorSuccessBg: '#e6f4ec',
    colorErrorBg: '#fdecea',
    colorWarningBg: '#fdf3e1',
    colorTextPlaceholder: '#6b7280',
    colorTextDescription: '#55606e',
    colorTextTertiary: '#5b6470',
    colorTextSecondary: '#4a5563',
    fontSize: 15,
    borderRadius: 6,
    fontFamily: `"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif`,
  },
};
