import { isRefusal, MILESTONE_NAMES, MILESTONE_LABELS, notFound, printDate, type Outcome } from '@chancery/domain';
import { printNodeLabel, writeWorkingPaper, type PaperParagraph } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { AccountRow, CycleRow } from '../ports/rows.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { sheetOf, type SheetView } from './read-sheet.js';

/** A file made for download: its name as a person would save it. */
export interface WrittenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly data: Uint8Array;
}

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const COLUMNS = [
  { heading: '序号', width: 13, centred: true },
  { heading: '报告部分', width: 58 },
  { heading: '承办部门', width: 38 },
  { heading: '配合单位', width: 34 },
  { heading: '报送要求', width: 46 },
  { heading: '报送期限', width: 36, centred: true },
];

/** Filled in by hand where the system knows no number. */
const BLANK = '＿＿＿＿＿＿＿＿';

type Contact = Pick<AccountRow, 'displayName' | 'phone'>;

function paragraphs(cycle: CycleRow, sheet: SheetView, contact: Contact): PaperParagraph[] {
  const text = (words: string): PaperParagraph => ({ kind: 'text', text: words });
  const heading = (words: string): PaperParagraph => ({ kind: 'heading', text: words });
  const departments = new Set(sheet.rows.map((row) => row.departmentId)).size;
  const days = MILESTONE_NAMES.map(
    (name, i) => `${i + 1}.${MILESTONE_LABELS[name]}：${printDate(cycle.milestones[name])}前。`,
  );
  return [
    text(
      `为做好《${cycle.title}》编写工作，按照《法治政府建设与责任落实督察工作规定》要求，现就材料报送有关事项通知如下。`,
    ),
    heading('一、报送内容'),
    text(
      `报告共分解为${sheet.rows.length}个部分，由${departments}个部门承办（见附件）。请各承办部门对照附件中的报送要求，` +
        '如实反映本年度工作的举措、成效、问题和数据，数据注明截止日期和口径；需要配合的，由承办部门会同配合单位提出。',
    ),
    heading('二、时间安排'),
    ...days.map(text),
    text('附件中另有期限的，以附件为准。上述期限遇节假日不顺延。'),
    heading('三、有关要求'),
    text('（一）请登录年度报告编审系统签收任务并起草，经本部门负责人审核同意后在系统中报送，不另报纸质材料。'),
    text('（二）本年度确无相关内容的，请在系统中零报送并说明理由，经本部门负责人审核同意。'),
    text('（三）确需延期的，请在期限届满前在系统中申请延期，写明理由和拟报送日期；未经同意的，按原期限办理。'),
    text('（四）报送材料不得涉及国家秘密、工作秘密和依法不予公开的个人信息。逾期未报送的，将予以通报。'),
    text(`联系人：${contact.displayName}；联系电话：${contact.phone || BLANK}。`),
  ];
}

function rowsOf(sheet: SheetView): string[][] {
  const labels = new Map(sheet.nodes.map((node) => [node.key, printNodeLabel(node)]));
  return sheet.rows.map((row, i) => [
    String(i + 1),
    labels.get(row.nodeKey) ?? row.nodeKey,
    row.departmentName,
    row.coDepartments.join('、'),
    row.requirement,
    printDate(row.dueOn),
  ]);
}

async function officeOf(tx: Tx, cycle: CycleRow): Promise<string> {
  const [dispatch] = await tx.dispatches.list({ cycleId: cycle.id });
  return dispatch?.fields.draftingOffice ?? (await tx.government()).name;
}

/** The notice that asks all departments for their parts, as DOCX, with 任务分解表 as its attachment. */
export function writeNotice(door: UnitOfWork, context: Context, cycleId: string): Promise<Outcome<WrittenFile>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'cycle.notice', {});
    if (isRefusal(allowed)) return allowed;
    const cycle = await tx.cycles.get(cycleId);
    if (!cycle) return notFound('该年度任务');
    const sheet = await sheetOf(tx, cycle);
    const contact = (await tx.accounts.get(cycle.openedBy)) ?? { displayName: '', phone: '' };
    const data = await writeWorkingPaper({
      title: `关于报送《${cycle.title}》材料的通知`,
      addressees: '各有关部门',
      paragraphs: paragraphs(cycle, sheet, contact),
      table: { label: '附件', title: `${cycle.year}年度报告任务分解表`, columns: COLUMNS, rows: rowsOf(sheet) },
      issuer: await officeOf(tx, cycle),
      date: printDate(sheet.today),
      note: '',
    });
    return { name: `${cycle.year}年度报告材料报送通知.docx`, mediaType: DOCX_TYPE, data };
  });
}
