/** The faces that the standard knows, and what stands in for them where they are missing. */
export type FaceKind = '仿宋' | '楷体' | '黑体' | '小标宋' | '宋体';
type SeenKind = FaceKind | 'serif' | 'sans' | 'other';

interface KindRow {
  readonly kind: SeenKind;
  /** Whether it is the face itself rather than one made after it. */
  readonly genuine: boolean;
  readonly names: RegExp;
}

/** Names of faces in files, by kind; the first row that fits counts. */
const KINDS: readonly KindRow[] = [
  { kind: '小标宋', genuine: true, names: /xiaobiaosong|XBS|小标宋/i },
  { kind: '仿宋', genuine: false, names: /fandolfang/i },
  { kind: '楷体', genuine: false, names: /fandolkai|LXGW|霞鹜/i },
  { kind: '黑体', genuine: false, names: /fandolhei/i },
  { kind: '宋体', genuine: false, names: /fandolsong/i },
  { kind: '仿宋', genuine: true, names: /fang-?song|simfang|FZFS|仿宋/i },
  { kind: '楷体', genuine: true, names: /kai-?ti|simkai|FZKT|楷体/i },
  { kind: '黑体', genuine: true, names: /simhei|heiti|FZHT|黑体/i },
  { kind: 'serif', genuine: false, names: /noto-?serif|source-?han-?serif|思源宋/i },
  {
    kind: 'sans',
    genuine: false,
    names: /noto-?sans|source-?han-?sans|思源黑|wenquan|wqy|droidsansfallback|yahei|pingfang/i,
  },
  { kind: '宋体', genuine: true, names: /simsun|nsimsun|songti|stsong|FZSS|宋体/i },
];

const STANDS_IN: Readonly<Record<FaceKind, readonly SeenKind[]>> = {
  仿宋: ['serif'],
  楷体: ['serif'],
  小标宋: ['serif', '宋体'],
  宋体: ['serif'],
  黑体: ['sans'],
};

/** Whether a face by this name is what is wanted, stands in for it, or is another. */
export function judgeFace(name: string, wanted: FaceKind): 'met' | 'substituted' | 'notMet' {
  const row = KINDS.find(({ names }) => names.test(name));
  if (!row) return 'notMet';
  if (row.kind === wanted) return row.genuine ? 'met' : 'substituted';
  return STANDS_IN[wanted].includes(row.kind) ? 'substituted' : 'notMet';
}
