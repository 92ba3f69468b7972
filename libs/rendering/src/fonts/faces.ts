/** A face the layout asks for, by the names the trade uses, and what may stand in for it, best first. */
export interface Face {
  readonly family: string;
  readonly standIns: readonly string[];
}

// TrueType only: CFF faces end up as Type 3 fonts, several times larger (see docs/adr/0008).
export const FACES: readonly Face[] = [
  {
    family: '仿宋_GB2312',
    standIns: ['FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', 'FandolFang', 'Noto Serif SC'],
  },
  { family: '楷体_GB2312', standIns: ['KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'FandolKai', 'Noto Serif SC'] },
  { family: '黑体', standIns: ['SimHei', 'STHeiti', 'FandolHei', 'Noto Sans SC'] },
  { family: '方正小标宋简体', standIns: ['FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0', 'Noto Serif SC'] },
  { family: '宋体', standIns: ['SimSun', 'STSong', 'Noto Serif SC'] },
];
