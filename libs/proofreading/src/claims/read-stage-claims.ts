import { compareDecimals } from '../numbers/compare-quantities.js';
import type { ReadClaim } from '../report/claim.js';
import { sameMeasure } from '../tables/measure-words.js';
import { DISPOSITION, INTAKE, OUTCOME, wordsIn } from '../tables/process-words.js';
import { judgeSubset } from './judge-subset.js';
import { countTheSame } from './counted-things.js';
import { clauseIndex, wordsBefore, wordsBetween, type SentenceReading } from './sentence-reading.js';

/** Words that make a number belong to another time or another body. */
const ELSEWHERE = /占|不予|未受理|不受理|上年|去年|往年|结转|旧存|全省|全国|同比|每|各/;

/** A way of concluding, whatever else its words say: 申请人撤回4件. */
const CONCLUDED = /撤回|撤诉|撤销|驳回|不予|终止|维持/;

/** “受理129件，审结118件”, “应当出庭117件，…实际出庭204件”: a later stage is not above an earlier one. */
export function readStageClaims(reading: SentenceReading): ReadClaim[] {
  // What was left over from the year before is dealt with too: then more may come out than came in.
  if (/旧存|结转|上年未结|往年/.test(wordsBetween(reading, reading.start, reading.end))) return [];
  const claims: ReadClaim[] = [];
  reading.quantities.forEach((part, index) => {
    if (part.group === 'percent' || part.depth > 0) return;
    const told = wordsBefore(reading, part);
    const [outcome] = wordsIn(OUTCOME, told);
    if (outcome === undefined || ELSEWHERE.test(told)) return;
    // 收到政府信息公开申请: what comes in, whatever its name says.
    if (wordsIn(INTAKE, told.replace(outcome, '')).length > 0) return;
    for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
      const whole = reading.quantities[at];
      if (!whole || whole.depth > 0 || !sameMeasure(whole.group, part.group)) continue;
      // 承办9件，办结9件；自办63件，办结58件: after the ； another number has taken the whole's place.
      const parted = wordsBetween(reading, whole.end, part.start).lastIndexOf('；');
      const nearer = reading.quantities[at + 1];
      if (parted >= 0 && nearer && nearer !== part && sameMeasure(nearer.group, part.group)) break;
      // 申请人 is a person, and nothing that comes in.
      const intake = wordsBefore(reading, whole).replace(/被?申请人/g, '');
      const should = /应当?出庭|应当/.test(intake) && /实际|出庭/.test(told);
      if (wordsIn(INTAKE, intake).length === 0 && !should) continue;
      // 驳回申请12件、终止28件: two ways of concluding, whatever the first's name says.
      if (DISPOSITION.test(told) && DISPOSITION.test(intake)) break;
      if (CONCLUDED.test(intake) && !CONCLUDED.test(told)) continue;
      if (wordsIn(OUTCOME, intake).includes(outcome) || ELSEWHERE.test(intake)) continue;
      if (
        clauseIndex(reading, part.start) === clauseIndex(reading, whole.start) &&
        wordsBetween(reading, whole.end, part.start).includes('、')
      )
        break;
      if (!countTheSame(reading, whole, part) && !should) break;
      const start = reading.clauses[clauseIndex(reading, whole.start)]?.start ?? whole.start;
      const claim = judgeSubset({ start, end: part.end }, part, whole);
      // 其中立案35件，…调解成功980件: both are parts of something told before.
      if (claim.verdict === 'holds' || !intake.includes('其中')) claims.push(claim);
      break;
    }
  });
  return claims;
}

/** “问题37件42人”: a case has at least one person; fewer persons than cases is a question, for one may have several. */
export function readCasesAndPersons(reading: SentenceReading): ReadClaim[] {
  const claims: ReadClaim[] = [];
  reading.quantities.forEach((cases, index) => {
    const persons = reading.quantities[index + 1];
    if (cases.group !== 'case' || persons?.group !== 'person' || persons.start - cases.end > 1) return;
    const start = reading.clauses[clauseIndex(reading, cases.start)]?.start ?? cases.start;
    const claim = judgeSubset({ start, end: persons.end }, cases, persons);
    const fewer = compareDecimals(cases.value, persons.value) > 0;
    const explanation = '件数多于人数：一人可能涉及多件，请核对。';
    claims.push(fewer ? { ...claim, verdict: 'unknown', explanation } : claim);
  });
  return claims;
}
