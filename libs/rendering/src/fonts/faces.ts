/** A face the layout asks for, by the names the trade uses. */
export interface Face {
  readonly family: string;
  /** Other names of the face, or of one cut as it is. */
  readonly alsoNamed: readonly string[];
  /** What may stand in for it, best first: Fandol, then Noto. */
  readonly standIns: readonly string[];
}

// TrueType only: CFF faces end up as Type 3 fonts, several times larger (see docs/adr/0008).
export const FACES: readonly Face[] = [
  {
    family: '仿宋_GB2312',
    alsoNamed: ['FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong'],
    standIns: ['FandolFang', 'Noto Serif SC'],
  },
  {
    family: '楷体_GB2312',
    alsoNamed: ['KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti'],
    standIns: ['FandolKai', 'Noto Serif SC'],
  },
  { family: '黑体', alsoNamed: ['SimHei', 'STHeiti'], standIns: ['FandolHei', 'Noto Sans SC'] },
  {
    family: '方正小标宋简体',
    alsoNamed: ['FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'],
    standIns: ['Noto Serif SC'],
  },
  { family: '宋体', alsoNamed: ['SimSun', 'STSong'], standIns: ['FandolSong', 'Noto Serif SC'] },
];
