const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that must not begin a line, because they belong to what stands before. */
const CLINGS = /^(年度|年|的|等|和|与|、|，|）|》|”|情况|报告)/;
/** Words after which a line must not end. */
const LEADS = /(\d|关于|（|《|“|第)$/;

/**
 * A title in pieces between which a line may break, so that words stay whole and a year stays with its 年度
 * (GB/T 9704-2012, 7.3.1: 回行时要做到词意完整). Joined, the pieces are the title.
 */
export function titlePhrases(title: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLINGS.test(segment) || LEADS.test(last))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
