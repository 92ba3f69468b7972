import { readChineseNumeral } from '../numbers/chinese-numeral.js';
import type { ReadClaim } from '../report/claim.js';
import type { Heading } from '../text/headings.js';
import type { ProofText } from '../text/proof-text.js';
import { siblingGroups } from '../text/sibling-groups.js';

const ordinal = (proof: ProofText, heading: Heading): string =>
  proof.folded.slice(heading.start, heading.wordsAt).trim();

/** Ordinals of siblings run on from one without a gap or a repetition: each group is one claim. */
export function readNumberingClaims(proof: ProofText): ReadClaim[] {
  return siblingGroups(proof.headings)
    .filter((group) => group.length > 1)
    .map((group): ReadClaim => {
      const last = group[group.length - 1];
      const numbers = group.map((heading) => heading.number);
      const runsOn = numbers.every((number, index) => number === index + 1);
      const values = [
        ...group.map((heading) => ({ role: 'item', value: ordinal(proof, heading) }) as const),
        { role: 'total', value: String(last?.number ?? 0) } as const,
      ];
      const printed = group.map((heading) => ordinal(proof, heading)).join('');
      const explanation = runsOn
        ? `同级序号${printed}连续，共${group.length}项。`
        : `同级序号${printed}不连续或有重复。`;
      const place = { start: last?.start ?? 0, end: last?.end ?? 0 };
      return { kind: 'count', ...place, values, verdict: runsOn ? 'holds' : 'fails', explanation };
    });
}

/** “主要有三个方面：一是…二是…三是…”: as many as announced come. */
export function readAnnouncedListClaims(proof: ProofText): ReadClaim[] {
  const claims: ReadClaim[] = [];
  for (const group of siblingGroups(proof.headings)) {
    const [first] = group;
    if (first?.number !== 1) continue;
    const from = Math.max(0, first.start - 40, proof.paragraphs[first.paragraph - 1]?.start ?? 0);
    const lead = proof.masked.slice(from, first.start);
    const match =
      /([二三四五六七八九十两]|\d{1,2})(?:个方面|项工作|项措施|项任务|个问题|个不足|条措施|点|个环节|大举措|项举措|个短板)[^，；。：\d]{0,6}(?:工作|问题|措施|不足)?[：。，]?\s*$/.exec(
        lead,
      );
    const announced =
      match?.[1] === undefined ? null : /\d/.test(match[1]) ? Number(match[1]) : readChineseNumeral(match[1]);
    if (!match || announced === null) continue;
    const start = from + match.index;
    const values = [
      ...group.map((heading) => ({ role: 'item', value: ordinal(proof, heading) }) as const),
      { role: 'total', value: String(announced) } as const,
    ];
    const holds = announced === group.length;
    const explanation = `前文称${announced}，后文分列${group.length}项，${holds ? '一致' : '不符'}。`;
    claims.push({ kind: 'count', start, end: first.wordsAt, values, verdict: holds ? 'holds' : 'fails', explanation });
  }
  return claims;
}
