import type { Claim, ReadClaim } from '../report/claim.js';
import type { ProofreadingContext } from '../report/proofreading-context.js';
import type { ProofText } from '../text/proof-text.js';
import { readCarriedOverClaims } from './read-carried-over-claims.js';
import { readChangesClaims } from './read-changes-claims.js';
import { readCompoundClaims } from './read-compound-claims.js';
import { readCountClaims } from './read-count-claims.js';
import { readDispositionClaims } from './read-disposition-claims.js';
import { readEachClaims } from './read-each-claims.js';
import { readGrowthClaims } from './read-growth-claims.js';
import { readInlineListClaims } from './read-inline-list-claims.js';
import { readAnnouncedListClaims, readNumberingClaims } from './read-numbering-claims.js';
import { readOppositeClaims } from './read-opposite-claims.js';
import { readPartClaims } from './read-part-claims.js';
import { readRatioClaims } from './read-ratio-claims.js';
import { readRemainderClaims } from './read-remainder-claims.js';
import { readShareOutClaims } from './read-share-out-claims.js';
import { readShareRunClaims } from './read-share-run-claims.js';
import { readSloganClaims } from './read-slogan-claims.js';
import { readSpreadClaims } from './read-spread-claims.js';
import { readCasesAndPersons, readStageClaims } from './read-stage-claims.js';
import { readTotalAfterClaims } from './read-total-after-claims.js';
import { readUnmarkedLists } from './read-unmarked-lists.js';
import { readSentences, type SentenceReading } from './sentence-reading.js';

type Reader = (reading: SentenceReading, context: ProofreadingContext) => ReadClaim[];

/** Earlier readers say more exactly what a sentence means; of two claims about the same numbers the first stands. */
const READERS: readonly Reader[] = [
  readPartClaims,
  readRemainderClaims,
  readCarriedOverClaims,
  readDispositionClaims,
  readOppositeClaims,
  readTotalAfterClaims,
  readUnmarkedLists,
  readSpreadClaims,
  readSloganClaims,
  readCountClaims,
  readShareOutClaims,
  readShareRunClaims,
  readRatioClaims,
  readGrowthClaims,
  readChangesClaims,
  readEachClaims,
  readStageClaims,
  readCasesAndPersons,
];

const signature = ({ kind, values, end }: ReadClaim): string =>
  `${kind} ${end} ${values.map(({ role, value }) => `${role}${value}`).join(' ')}`;

type Found = Claim & Pick<ReadClaim, 'asks'>;

/** What paragraphs say about their own numbers: each from itself alone. */
export function readParagraphClaims(proof: ProofText, context: ProofreadingContext): ReadClaim[] {
  const readings = readSentences(proof);
  return [
    ...readings.flatMap((reading) => READERS.flatMap((read) => read(reading, context))),
    ...readCompoundClaims(readings),
    ...readInlineListClaims(proof),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every claim that the text makes about its own numbers, in reading order, each once. */
export function readClaims(
  proof: ProofText,
  context: ProofreadingContext,
  ofParagraphs: readonly ReadClaim[] = readParagraphClaims(proof, context),
): Found[] {
  const seen = new Set<string>();
  return [...ofParagraphs, ...readNumberingClaims(proof), ...readAnnouncedListClaims(proof)]
    .filter((claim) => {
      const key = signature(claim);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort(
      (a, b) => a.start - b.start || a.end - b.end || compare(a.kind, b.kind) || compare(a.explanation, b.explanation),
    )
    .map((claim) => ({ ...claim, excerpt: proof.text.slice(claim.start, claim.end) }));
}
