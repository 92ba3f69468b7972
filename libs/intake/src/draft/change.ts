/** Why a stretch of the source was changed or left out; the label is what people read. */
export const CHANGE_LABELS = {
  invisible: '不可见字符',
  layout: '空行、缩进和换行',
  join: '断开的句子接上',
  slice: '分页阅读器的页号',
  blank: '汉字间空白',
  width: '半角标点改全角',
  breadcrumb: '网页位置导航',
  share: '分享按钮',
  scan: '二维码提示',
  access: '无障碍、语言和字号按钮',
  print: '打印、关闭按钮',
  neighbours: '上一篇、下一篇和相关链接',
  footer: '网站页脚',
  record: '网页发布信息',
  pageNumber: '页码',
  sharingSite: '文库网站的话',
  today: '日期问候',
  navigation: '网页导航文字',
  repeated: '每页重复的文字',
  title: '标题',
  headMark: '发文机关标志和文号',
  signoff: '署名和日期',
  imprint: '版记',
  note: '附注',
  attachmentNote: '附件说明',
} as const;

export type ChangeKind = keyof typeof CHANGE_LABELS;

/**
 * One automatic change. Offsets are UTF-16 units of the result: `text.slice(start, end)` is `after`. Putting `before`
 * in its place undoes this change alone; undone from the last to the first, all of them give back the source.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** Where `before` stands in the source, in UTF-16 units of it. */
  readonly sourceStart: number;
}

/** Names a change of one source, whatever else of it is undone. */
export const changeId = ({ kind, sourceStart }: Pick<Change, 'kind' | 'sourceStart'>): string =>
  `${sourceStart}:${kind}`;

/** Control characters but tab and line break; no text that is printed can hold them. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Whether a person can have it back: what cannot be printed has no place in a text, and blanks around a paragraph are
 * the layout's matter.
 */
export const isUndoable = ({ kind, before, after }: Pick<Change, 'kind' | 'before' | 'after'>): boolean =>
  kind !== 'invisible' && !UNPRINTABLE.test(before) && (kind !== 'layout' || before.trim() !== '' || after !== '');

/** What a rule wants changed, in offsets of the text it was shown. */
export interface Edit {
  readonly kind: ChangeKind;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}
