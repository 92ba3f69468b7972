/** A face of Project Fandol (GPL with font exception): its file as published, and the family it gets here. */
export interface FandolFace {
  readonly file: string;
  readonly family: string;
}

/** Bold ones are not among them: the layout has none, and the browser thickens 粗体 by itself. */
export const FANDOL_FACES: readonly FandolFace[] = [
  { file: 'FandolFang-Regular', family: 'FandolFang' },
  { file: 'FandolKai-Regular', family: 'FandolKai' },
  { file: 'FandolHei-Regular', family: 'FandolHei' },
  { file: 'FandolSong-Regular', family: 'FandolSong' },
];
