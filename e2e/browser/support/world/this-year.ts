import { docOfText } from '@chancery/documents';
import type { Cast } from '../../../../apps/cli/src/demo/cast.js';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  submitByDepartment,
  type AssignedSection,
} from '../../../../apps/cli/src/demo/play-collecting.js';
import type { PlannedReport } from '../../../../apps/cli/src/demo/report-file.js';
import type { ServedGovernment } from '../../../support/served-government.js';
import { ledgerOfTheYear } from './ledger-of-the-year.js';
import { adoptInPart, commentAndSuggest, decline, returnWithReasons } from './reviewed-texts.js';

/** What becomes of each part of the example report, by its place in the file. */
const FATE = {
  adopted: [0, 5, 14, 15, 18, 19, 21, 22],
  inPart: [1],
  declined: [12],
  returned: [4],
  suggested: [2],
  submitted: [6, 17, 20],
  drafted: [3],
  awaitingHead: [13],
  nilAwaitingHead: [10],
  contested: [7, 8],
  /** Due before today: the first two have sent nothing, the third came late. */
  late: [9, 16, 11],
} as const;

type Fate = keyof typeof FATE;
export type SectionsByFate = { readonly [fate in Fate]: readonly AssignedSection[] };

const DUE_EARLY = '2026-01-12';

const liaisonOf = (cast: Cast, { planned }: AssignedSection) => cast.of('liaison', planned.department);
const acknowledge = (cast: Cast, section: AssignedSection) =>
  liaisonOf(cast, section).call<{ draftVersion: number }>('POST', `/sections/${section.id}/receipt`);

async function sendNilToHead(cast: Cast, section: AssignedSection): Promise<void> {
  await acknowledge(cast, section);
  const reason = '本年度无此项工作。';
  await liaisonOf(cast, section).call('POST', `/sections/${section.id}/nil-submissions`, { reason });
}

async function sendToHead(cast: Cast, section: AssignedSection): Promise<void> {
  const { draftVersion } = await acknowledge(cast, section);
  const path = `/sections/${section.id}`;
  const content = docOfText(section.planned.text);
  const draft = { draftVersion, content };
  const saved = await liaisonOf(cast, section).call<{ draftVersion: number }>('PUT', `${path}/draft`, draft);
  await liaisonOf(cast, section).call('POST', `${path}/submissions`, { draftVersion: saved.draftVersion });
}

/** The two that are late: one asks for more time, both have been reminded by hand. */
async function goOnLate(cast: Cast, cycleId: string, [asking, silent]: readonly AssignedSection[]): Promise<void> {
  if (!asking || !silent) throw new Error('two parts have to be late');
  await acknowledge(cast, asking);
  await liaisonOf(cast, asking).call('POST', `/sections/${asking.id}/extensions`, {
    reason: '年终监督检查数据须经市级核定,预计月底反馈。',
    until: '2026-02-03',
  });
  await cast.of('editor').call('POST', `/cycles/${cycleId}/reminders`, {
    departmentIds: [asking, silent].map(({ planned }) => cast.departmentIds.get(planned.department)),
    text: '请于今日下班前报送。',
  });
}

/** The example report in mid-course: a part in every state, two late departments, one figure on which two differ. */
export async function thisYear(
  served: ServedGovernment,
  report: PlannedReport,
): Promise<{ readonly cycleId: string; readonly versionId: string; readonly sections: SectionsByFate }> {
  const { cast, timeline } = served;
  const late = new Set<number>(FATE.late);
  const cycle = await openAndAssign(cast, timeline, {
    ...report,
    sections: report.sections.map((s, i) => (late.has(i) ? { ...s, dueOn: DUE_EARLY } : s)),
  });
  const of = (fate: Fate): AssignedSection[] => FATE[fate].flatMap((i) => cycle.sections[i] ?? []);
  const sections = Object.fromEntries(
    (Object.keys(FATE) as Fate[]).map((f) => [f, of(f)]),
  ) as unknown as SectionsByFate;
  const send = (section: AssignedSection) => submitByDepartment(cast, timeline, section);
  const each = async (fate: Fate, act: (section: AssignedSection) => Promise<unknown>): Promise<void> => {
    for (const section of sections[fate]) await act(section);
  };

  const [lawText, fieldText] = sections.contested;
  if (!lawText || !fieldText) throw new Error('two parts have to differ');
  const names = [lawText.planned.department, fieldText.planned.department] as const;
  const { first, second } = await ledgerOfTheYear(served, cycle.id, report.year, names);
  await submitByDepartment(cast, timeline, lawText, first);
  await submitByDepartment(cast, timeline, fieldText, second);
  await each('contested', (section) => adoptSection(cast, timeline, section));

  for (const fate of ['adopted', 'inPart', 'declined', 'returned', 'suggested', 'submitted'] as const) {
    await each(fate, send);
  }
  await each('adopted', (section) => adoptSection(cast, timeline, section));
  await each('inPart', (section) => adoptInPart(cast, section));
  await each('declined', (section) => decline(cast, section));
  await each('returned', (section) => returnWithReasons(cast, section));
  await each('suggested', (section) => commentAndSuggest(cast, section));
  await each('drafted', (section) => acknowledge(cast, section));
  await each('nilAwaitingHead', (section) => sendNilToHead(cast, section));
  await each('awaitingHead', (section) => sendToHead(cast, section));
  await goOnLate(cast, cycle.id, sections.late);
  const [, , cameLate] = sections.late;
  if (cameLate) await send(cameLate);
  return { cycleId: cycle.id, sections, versionId: await collectAndMerge(cast, timeline, cycle.id) };
}
