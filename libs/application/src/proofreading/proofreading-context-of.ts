import { plainText } from '@chancery/documents';
import type { OtherText, ProofreadingContext } from '@chancery/proofreading';
import { lastYearText } from '../cycles/last-year.js';
import { lastYearOf, originOf, type LastYearSource } from '../cycles/last-year-source.js';
import { ledgerSight } from '../figures/ledger-sight.js';
import type { CycleRow, SectionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';
import { currentLists } from './current-lists.js';
import { ledgerValues } from './ledger-values.js';

async function common(tx: Tx, cycle: CycleRow): Promise<ProofreadingContext> {
  const [dispatch] = await tx.dispatches.list({ cycleId: cycle.id });
  return {
    ...(await currentLists(tx)),
    title: cycle.title,
    issuer: (await tx.government()).name,
    year: cycle.year,
    on: await tx.today(),
    bodyOnly: true,
    ...(dispatch?.signedOn ? { signedOn: dispatch.signedOn } : {}),
    ...(dispatch?.printedOn ? { printedOn: dispatch.printedOn } : {}),
  };
}

/** What other departments have sent in the same cycle. */
async function textsOfOthers(tx: Tx, section: SectionRow): Promise<OtherText[]> {
  const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
  const others = (await tx.sections.list({ cycleId: section.cycleId })).filter(
    ({ departmentId, removedAt }) => departmentId !== section.departmentId && removedAt === null,
  );
  return others.flatMap(({ standing, departmentId }) =>
    standing ? [{ name: `${names.get(departmentId) ?? ''}报送件`, text: plainText(standing) }] : [],
  );
}

/** What is known beside one section's text. A department is told of no other department's values or words. */
export async function contextOfSection(tx: Tx, cycle: CycleRow, section: SectionRow): Promise<ProofreadingContext> {
  const { wholeGovernment } = ledgerSight(tx.context.actor);
  const before = await lastYearOf(tx, cycle);
  const last = before ? await lastYearText(tx, before, section) : null;
  return {
    ...(await common(tx, cycle)),
    piece: true,
    ledger: await ledgerValues(tx, cycle.year, wholeGovernment ? null : section.departmentId),
    others: [
      ...(last ? [{ name: `${last.year}年度的文字`, text: last.paragraphs.join('\n') }] : []),
      ...(wholeGovernment ? await textsOfOthers(tx, section) : []),
    ],
  };
}

/** Last year's report as one text, a paragraph a line. */
async function textOfLastYear(tx: Tx, before: LastYearSource): Promise<string> {
  if (before.kind === 'pastReport') return (before.report.parts ?? []).flatMap((part) => part.paragraphs).join('\n');
  const sections = await tx.sections.list({ cycleId: before.cycle.id });
  return sections.flatMap(({ standing }) => (standing ? [plainText(standing)] : [])).join('\n');
}

/** What is known beside the text of a whole report. */
export async function contextOfReport(tx: Tx, cycle: CycleRow): Promise<ProofreadingContext> {
  const before = await lastYearOf(tx, cycle);
  const text = before ? await textOfLastYear(tx, before) : '';
  return {
    ...(await common(tx, cycle)),
    ledger: await ledgerValues(tx, cycle.year, null),
    others: before && text !== '' ? [{ name: `${originOf(before).year}年度报告`, text }] : [],
  };
}
