import { isRefusal, notFound, printDate, type Outcome } from '@chancery/domain';
import { writeWorkingPaper, type PaperParagraph } from '@chancery/documents';
import { DOCX_TYPE, type WrittenFile } from '../cycles/write-notice.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { lateListOf, type LateList, type LateSection } from './read-late.js';

const COLUMNS = [
  { heading: '序号', width: 13, centred: true },
  { heading: '部门', width: 38 },
  { heading: '报告部分', width: 52 },
  { heading: '报送期限', width: 36, centred: true },
  { heading: '报送情况', width: 36, centred: true },
  { heading: '催报', width: 24, centred: true },
  { heading: '延期申请', width: 26, centred: true },
];

const outcome = ({ kind, daysLate, sentOn }: LateSection): string =>
  kind === 'missing' || !sentOn ? `未报送\n逾期${daysLate}天` : `${printDate(sentOn)}报送\n逾期${daysLate}天`;

const reminders = ({ reminders: { automatic, byHand } }: LateSection): string =>
  automatic + byHand === 0 ? '无' : `提醒${automatic}次\n催报${byHand}次`;

const extension = ({ extension: asked }: LateSection): string =>
  asked ? `${asked.stateLabel}\n(${printDate(asked.until)})` : '无';

function rowsOf(list: LateList): string[][] {
  const lines = list.departments.flatMap((d) => d.sections.map((section) => ({ section, name: d.departmentName })));
  return lines.map(({ section, name }, i) => [
    String(i + 1),
    name,
    section.name,
    printDate(section.dueOn),
    outcome(section),
    reminders(section),
    extension(section),
  ]);
}

const namesOf = (list: LateList, kind: 'missing' | 'sentLate'): string =>
  list.departments
    .filter((d) => d[kind] > 0)
    .map((d) => `${d.departmentName}(${d[kind]}个部分)`)
    .join('、');

function paragraphs(list: LateList): PaperParagraph[] {
  const text = (words: string): PaperParagraph => ({
    kind: 'text',
    text: words.replace(/\(/g, '（').replace(/\)/g, '）'),
  });
  const [missing, sentLate] = [namesOf(list, 'missing'), namesOf(list, 'sentLate')];
  return [
    text(
      `截至${printDate(list.asOf)}，《${list.title}》共分解${list.sections}个部分，已报送${list.sent}个。` +
        (list.departments.length === 0 ? '各部门均按期报送，没有逾期。' : '现将逾期情况通报如下。'),
    ),
    ...(missing ? [text(`逾期未报送的部门：${missing}。`)] : []),
    ...(sentLate ? [text(`逾期报送的部门：${sentLate}。`)] : []),
    ...(missing ? [text('请逾期未报送的部门抓紧报送，并说明原因。')] : []),
  ];
}

/** 通报: the list of late departments as DOCX. */
export function writeLateList(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<WrittenFile>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.lateFile', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const list = await lateListOf(tx, cycle);
    const [dispatch] = await tx.dispatches.list({ cycleId });
    const data = await writeWorkingPaper({
      title: `关于${cycle.year}年度报告材料逾期报送情况的通报`,
      addressees: '各有关部门',
      paragraphs: paragraphs(list),
      table:
        list.departments.length === 0
          ? null
          : { label: '附件', title: '逾期报送情况表', columns: COLUMNS, rows: rowsOf(list) },
      issuer: dispatch?.fields.draftingOffice ?? (await tx.government()).name,
      date: printDate(list.asOf),
      note: '',
    });
    return { name: `${cycle.year}年度报告材料逾期报送通报.docx`, mediaType: DOCX_TYPE, data };
  });
}
