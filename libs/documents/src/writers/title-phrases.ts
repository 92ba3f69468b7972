const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that must not begin a line, because they belong to what stands before. */
const CLINGS = /^(年度|年|的|等|和|与|、|，|）|》|”|情况|报告)/;
/** Words after which a line must not end. */
const LEADS = /(\d|关于|（|《|“|第)$/;

/** Compounds of the trade that the dictionary takes apart; a line must not break inside one. */
const COMPOUNDS = /^(法治政府|法治建设|依法行政|依法治[国省市区县]|政府建设|党政主要负责人|主要负责人|第一责任人|人民政府|人大常委会|重点工作)/;

/** Puts together again, from the front, what belongs to one compound. */
function* joinCompounds(segments: readonly string[]): Generator<string> {
  for (let i = 0; i < segments.length; ) {
    const rest = segments.slice(i).join('');
    const wanted = COMPOUNDS.exec(rest)?.[0].length ?? 0;
    let piece = segments[i] ?? '';
    i += 1;
    while (piece.length < wanted) {
      piece += segments[i] ?? '';
      i += 1;
    }
    yield piece;
  }
}

/**
 * A title in pieces between which a line may break, so that words stay whole and a year stays with its 年度
 * (GB/T 9704-2012, 7.3.1: 回行时要做到词意完整). Joined, the pieces are the title.
 */
export function titlePhrases(title: string): string[] {
  const pieces: string[] = [];
  const segments = [...words.segment(title)].map(({ segment }) => segment);
  for (const segment of joinCompounds(segments)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLINGS.test(segment) || LEADS.test(last))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}
