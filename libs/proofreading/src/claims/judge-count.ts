import type { ReadClaim } from '../report/claim.js';
import type { Place } from '../report/finding.js';
import type { ItemCount } from './listed-items.js';

/** Longer items are shortened where they are told. */
const shorten = (words: string): string => (words.length > 24 ? `${words.slice(0, 23)}…` : words);

/** How many are listed against the number that announces them; 等 makes the list a lower bound. */
export function judgeCount(
  text: string,
  place: Place,
  { items, most }: ItemCount,
  announced: number,
  openEnded: boolean,
): ReadClaim {
  const values = [
    ...items.map((item) => ({ role: 'item', value: shorten(text.slice(item.start, item.end).trim()) }) as const),
    { role: 'total', value: String(announced) } as const,
  ];
  const claim = { kind: 'count', start: place.start, end: place.end, values } as const;
  const listed = most > items.length ? `${items.length}（“和”“与”等连接的分开计为${most}）` : String(items.length);
  if (openEnded) {
    if (items.length <= announced)
      return { ...claim, verdict: 'holds', explanation: `列举${listed}项，后有“等”，总数${announced}不小于列举数。` };
    return { ...claim, verdict: 'fails', explanation: `列举${listed}项，多于所称的${announced}。` };
  }
  if (announced >= items.length && announced <= most)
    return { ...claim, verdict: 'holds', explanation: `列举${listed}项，与所称的${announced}一致。` };
  return {
    ...claim,
    verdict: 'fails',
    explanation: `列举${listed}项，与所称的${announced}不符。请核对列举是否有遗漏或重复。`,
  };
}
