import { ALL_ELEMENTS } from './elements/all-elements.js';
import type { Element } from './elements/element.js';
import { worstOf } from './elements/measurements.js';
import type { Parts } from './parts/parts.js';
import { recogniseParts } from './parts/recognise-parts.js';
import { readDocument } from './reading/read-document.js';
import type { ConformanceReport, ElementReport, Measurement, Verdict } from './report.js';

export { UnreadablePdf } from './reading/read-document.js';

function verdictOf(measurements: readonly Measurement[]): ConformanceReport['verdict'] {
  if (measurements.some((m) => m.verdict === 'notMet')) return 'notMet';
  return measurements.some((m) => m.verdict === 'substituted') ? 'substituted' : 'met';
}

function reportOf({ key, name, clause, measure }: Element, parts: Parts): ElementReport {
  const found = measure(parts);
  if (typeof found === 'string')
    return { key, name, clause, verdict: 'notApplicable', measurements: [], reason: found };
  return { key, name, clause, verdict: verdictOf(found), measurements: worstOf(found), reason: '' };
}

/**
 * Measures a PDF, whoever made it, against GB/T 9704-2012. It sees what is drawn and knows nothing of how it came there.
 * @throws UnreadablePdf with a Chinese sentence when the file is no PDF, damaged, locked or far too long.
 */
export async function measureConformance(pdf: Uint8Array): Promise<ConformanceReport> {
  const parts = recogniseParts(await readDocument(pdf));
  const elements = ALL_ELEMENTS.map((element) => reportOf(element, parts));
  const counts: Record<Verdict, number> = { met: 0, substituted: 0, notMet: 0, notApplicable: 0 };
  for (const { verdict } of elements) counts[verdict] += 1;
  const standIns = elements.flatMap(({ measurements }) => measurements.filter((m) => m.verdict === 'substituted'));
  return {
    standard: 'GB/T 9704-2012',
    layout: parts.isRedHead ? 'redHead' : 'plain',
    pages: parts.pages.length,
    verdict: verdictOf(elements.flatMap(({ measurements }) => measurements)),
    counts,
    substitutions: [...new Set(standIns.map(({ wanted, value }) => `${wanted} 由 ${value} 代替`))],
    elements,
  };
}
