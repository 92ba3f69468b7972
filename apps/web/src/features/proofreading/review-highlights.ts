import type { Schemas } from '../../api-client/client.js';
import type { Highlight } from '../../shared/text/FragmentReader.js';

type Finding = Schemas['ReviewFinding'];

/** Names a finding's marks in the text, and its entry in the list. */
export const highlightId = ({ key }: Finding): string => `finding-${key}`;

/** Lines under the words of findings that are still open; a place without words is shown at the word before it. */
export function reviewHighlights(findings: readonly Finding[]): Highlight[] {
  return findings
    .filter(({ open }) => open)
    .flatMap((finding) =>
      finding.places.map(({ start, end }) => ({
        id: highlightId(finding),
        start: end > start ? start : Math.max(0, start - 1),
        end: Math.max(end, 1),
        kind: finding.level,
        label: `${finding.level}:${finding.message}`,
      })),
    );
}
