/**
 * What measure words count. Words of one group may be added up and compared: 3起、2宗 and 1例 are six 件.
 * `generic` (个) goes with whatever is counted one by one.
 */
const MEASURE_GROUPS = {
  case: ['件', '起', '宗', '例', '桩', '案'],
  person: ['人', '名', '位', '个人'],
  personTime: ['人次', '人(次)', '人（次）'],
  occasion: ['次', '场', '场次', '场（次）', '期', '轮', '批', '批次', '班次', '班', '届', '遍', '回', '趟'],
  caseTime: ['件次', '件（次）', '项次', '条次'],
  householdTime: ['家次', '户次', '家（次）', '户（次）', '个次', '处次', '车次'],
  organisation: ['家', '户', '所', '支', '队'],
  item: ['项', '条', '款', '点'],
  paper: ['份', '篇', '册', '本', '张', '幅', '块', '封', '卷', '部', '套', '则'],
  place: ['处', '座', '站', '间', '栋', '村'],
  thing: ['台', '辆', '只', '头', '株', '棵', '枚', '艘', '架', '把', '面', '口', '盏'],
  kind: ['类', '大类', '大', '种', '级'],
  generic: ['个'],
  money: ['元'],
  area: ['亩', '公顷', '平方米', '平方公里', '平方千米'],
  length: ['米', '公里', '千米'],
  weight: ['吨', '公斤', '千克', '克', '斤'],
  time: ['个工作日', '工作日', '个月', '天', '小时', '分钟', '周', '日', '个小时'],
  point: ['个百分点', '分'],
  times: ['倍', '成'],
  rank: ['位次', '名次'],
} as const;

export type MeasureGroup = keyof typeof MEASURE_GROUPS | 'percent' | 'none';

/** What is counted one by one, so that 个 may stand for it. */
const ONE_BY_ONE: readonly MeasureGroup[] = [
  'case',
  'organisation',
  'item',
  'paper',
  'place',
  'thing',
  'kind',
  'generic',
];

/** Whether numbers of these groups may stand in one sum. */
export function sameMeasure(a: MeasureGroup, b: MeasureGroup): boolean {
  if (a === b) return true;
  return (a === 'generic' && ONE_BY_ONE.includes(b)) || (b === 'generic' && ONE_BY_ONE.includes(a));
}

const LONGEST = 4;

const byWord = new Map<string, MeasureGroup>(
  Object.entries(MEASURE_GROUPS).flatMap(([group, words]) =>
    words.map((word): [string, MeasureGroup] => [word, group as MeasureGroup]),
  ),
);

/** The longest measure word that begins at `at`; empty when there is none. */
export function measureWordAt(text: string, at: number): { readonly word: string; readonly group: MeasureGroup } {
  for (let length = LONGEST; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const group = byWord.get(word);
    if (group !== undefined && word.length === length) return { word, group };
  }
  return { word: '', group: 'none' };
}
