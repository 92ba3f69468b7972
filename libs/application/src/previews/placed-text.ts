import {
  canonicalJson,
  isEmptyDoc,
  outlineLabels,
  printNodeLabel,
  sectionFlow,
  sha256Hex,
  walkOutline,
  type Flow,
  type FragmentDoc,
  type Outline,
} from '@chancery/documents';
import type { SectionTarget } from '../comments/text-of-section.js';
import { assembleReport } from '../cycles/assemble-report.js';
import { resolveFigures } from '../figures/resolve-figures.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** One of a section's texts as the report would print it. */
export interface PlacedText {
  readonly flow: Flow;
  /** `（三）健全依法行政制度体系` */
  readonly place: string;
  /** Digest of what is printed: the same words in the same place are the same pages. */
  readonly key: string;
}

async function contentOf(tx: Tx, section: SectionRow, target: SectionTarget): Promise<FragmentDoc | null> {
  if (target !== 'submission') return section[target];
  const submission = section.currentSubmissionId ? await tx.submissions.get(section.currentSubmissionId) : null;
  return submission?.content ?? null;
}

/** The node and those above it: only their texts have numbers on which the section's depend. */
function nodesOnTheWay(outline: Outline, nodeKey: string): string[] {
  const above = [...walkOutline(outline.nodes)].filter((node) =>
    [...walkOutline(node.children)].some(({ key }) => key === nodeKey),
  );
  return [...above.map(({ key }) => key), nodeKey];
}

async function sectionsOnTheWay(tx: Tx, cycle: CycleRow, { nodeKey }: SectionRow): Promise<SectionRow[]> {
  const found: SectionRow[] = [];
  for (const key of nodesOnTheWay(cycle.outline, nodeKey)) {
    found.push(...(await tx.sections.list({ cycleId: cycle.id, nodeKey: key })));
  }
  return found;
}

/**
 * Puts a section's text into the outline as merging would, figures as they stand now, beside what stands of the
 * others; null where it has no words.
 */
export async function placeText(tx: Tx, section: SectionRow, target: SectionTarget): Promise<PlacedText | null> {
  const content = await contentOf(tx, section, target);
  const cycle = await tx.cycles.get(section.cycleId);
  if (!cycle || !content || isEmptyDoc(content)) return null;
  const [own] = await resolveFigures(tx, [{ ...section, standing: content }]);
  const others = (await sectionsOnTheWay(tx, cycle, section)).filter(({ id }) => id !== section.id);
  const { model } = assembleReport(cycle, [], [...others, ...(own ? [own] : [])], () => '');
  const flow = sectionFlow(model, section.id);
  const label = outlineLabels(cycle.outline).find(({ key }) => key === section.nodeKey);
  const place = printNodeLabel({ ordinal: flow.ordinals[section.nodeKey] ?? '', heading: label?.heading ?? '' });
  const key = sha256Hex(canonicalJson({ blocks: flow.blocks, layoutVersion: cycle.layoutVersion, place, schema: 1 }));
  return { flow, place, key };
}
