import { settlesFinding } from '@chancery/domain';
import { flowOfFragment, sourcePlaces, type FragmentDoc } from '@chancery/documents';
import {
  carryDecisions,
  identityOf,
  type Claim,
  type Finding,
  type FindingIdentity,
  type Place,
} from '@chancery/proofreading';
import type { FindingDecisionRow } from '../ports/proofreading-rows.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { findingKey } from './finding-key.js';
import type { SectionFinding } from './finding-view.js';
import { contextOfSection } from './proofreading-context-of.js';
import type { SectionMemories } from './section-memories.js';

/** A finding in a section's text, in the section's own places, with the decision that follows its words. */
export interface PlacedInSection {
  readonly key: string;
  readonly finding: Finding;
  readonly identity: FindingIdentity;
  /** At least one; in UTF-16 units of the section's `plainText`. */
  readonly places: readonly Place[];
  readonly decision: FindingDecisionRow | null;
  readonly open: boolean;
}

/** Proofreads one text of a section. What is found at computed words is left out: it is not for who writes here. */
export async function findingsOfSection(
  tx: Tx,
  memories: SectionMemories,
  cycle: CycleRow,
  section: SectionRow,
  content: FragmentDoc,
): Promise<{ readonly findings: readonly PlacedInSection[]; readonly claims: readonly Claim[] }> {
  const flow = flowOfFragment(content);
  const memory = memories.of(section.id, await contextOfSection(tx, cycle, section));
  const { text, findings, claims } = memory.proofread(flow);
  const decisions = await tx.findingDecisions.list({ cycleId: cycle.id });
  const carried = carryDecisions(findings, text, decisions);
  const placeOf = sourcePlaces(flow);
  const placed = findings.flatMap((finding, index): PlacedInSection[] => {
    const all = finding.systematic === true ? (finding.places ?? [finding]) : [finding];
    const places = all.flatMap((one): Place[] => {
      const place = placeOf(one);
      return place ? [{ start: place.start, end: place.end }] : [];
    });
    if (places.length === 0) return [];
    const identity = identityOf(finding, text);
    const decision = carried[index] ?? null;
    // 采纳 has been carried out: the same words found again are another matter.
    const open = decision === null || !settlesFinding(decision.decision, false);
    return [{ key: findingKey(identity), finding, identity, places, decision, open }];
  });
  return { findings: placed, claims };
}

/** What a page shows of it. */
export function sectionFinding({ finding, places }: PlacedInSection): SectionFinding {
  const { rule, level, message, excerpt, suggestion, citation } = finding;
  return { rule, level, message, excerpt, suggestion: suggestion ?? null, citation: citation ?? null, places };
}
