import { outlineLabels, printNodeLabel } from '@chancery/documents';
import { PROMPTING, type LastYearOrigin, type LastYearPrompt, type LastYearText } from '../cycles/last-year-views.js';
import type { PastReportRow } from '../ports/past-report-rows.js';

export const originOfPastReport = ({ title, year, isReference }: PastReportRow): LastYearOrigin => ({
  kind: 'pastReport',
  year: year ?? 0,
  title,
  verified: !isReference,
});

/** Last year's text of one place of an imported report, whoever wrote it: no department is known. */
export function textOfPastReport(report: PastReportRow, nodeKey: string): LastYearText | null {
  const paragraphs = report.parts?.find((part) => part.nodeKey === nodeKey)?.paragraphs ?? [];
  if (paragraphs.length === 0) return null;
  const origin = originOfPastReport(report);
  return { year: origin.year, paragraphs, origin };
}

/**
 * Its promises and problems, for everyone to answer. A report from a sharing site makes none: its years and words may
 * have been replaced, and nobody here has promised them.
 */
export function promptsOfPastReport(report: PastReportRow): LastYearPrompt[] {
  const { outline, parts, isReference } = report;
  if (!outline || isReference) return [];
  const texts = new Map(parts?.map(({ nodeKey, paragraphs }) => [nodeKey, paragraphs]));
  const origin = originOfPastReport(report);
  return outlineLabels(outline).flatMap((label) => {
    const blockLabel = PROMPTING[label.block];
    const paragraphs = texts.get(label.key) ?? [];
    if (blockLabel === undefined || paragraphs.length === 0) return [];
    const place = printNodeLabel(label);
    return [{ block: label.block, blockLabel, place, departmentId: '', departmentName: '', paragraphs, origin }];
  });
}
