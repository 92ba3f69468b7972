import { conflict, isRefusal, type Outcome } from '@chancery/domain';
import { plainText, reanchor, replaceWords, type FragmentDoc, type SourcePlace } from '@chancery/documents';
import { fragmentsOfVersion } from '../comments/fragments-of-version.js';
import type { VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { keepRewriting } from '../sections/keep-rewriting.js';
import { editorStep } from '../sections/section-step.js';
import type { PlacedFinding } from './findings-of-version.js';

const NOT_THERE = conflict(
  'SUGGESTION_NOT_APPLICABLE',
  '这处文字汇总后已改动,或其中有台账数据,不能直接替换。请到该部分改写。',
);

/** Changes the words at each place, from the end, so that places before it stay where they are. */
function changed(doc: FragmentDoc, was: string, places: readonly SourcePlace[], words: string): FragmentDoc | null {
  let text: FragmentDoc | null = doc;
  for (const { start, end } of [...places].sort((a, b) => b.start - a.start)) {
    if (text === null) return null;
    const now = reanchor({ start, end, quote: was.slice(start, end) }, plainText(text), was);
    text = now?.exact ? replaceWords(text, { start: now.start, end: now.end, words }) : null;
  }
  return text;
}

/**
 * 采纳: writes the suggestion into what stands of the section, as a rewriting that the department sees. The version keeps
 * its words, and is made anew by the next merge.
 */
export async function takeSuggestion(tx: Tx, version: VersionRow, placed: PlacedFinding): Promise<Outcome<true>> {
  const { finding, places } = placed;
  const { suggestion } = finding;
  if (suggestion === undefined) return conflict('NO_SUGGESTION', '这条没有可直接采纳的改法。请到该部分改写。');
  const owned = places.filter((place) => place !== null);
  if (owned.length !== places.length) return NOT_THERE;
  const bySection = new Map<string, SourcePlace[]>();
  for (const place of owned) bySection.set(place.sectionId, [...(bySection.get(place.sectionId) ?? []), place]);
  const inVersion = fragmentsOfVersion(version.model);
  for (const [sectionId, own] of bySection) {
    const step = await editorStep(tx, sectionId, 'rewrite');
    if (isRefusal(step)) return step;
    const { standing } = step.section;
    const was = inVersion.get(sectionId);
    const content = standing && was ? changed(standing, plainText(was), own, suggestion) : null;
    if (!standing || !content) return NOT_THERE;
    await keepRewriting(tx, step, standing, { content, reason: `校对:${finding.message}` });
  }
  return true;
}
