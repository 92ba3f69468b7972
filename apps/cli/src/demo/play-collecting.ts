import { randomUUID } from 'node:crypto';
import { docOfText, type FragmentDoc } from '@chancery/documents';
import { sectionLifecycle, type SectionState } from '@chancery/domain';
import type { Cast } from './cast.js';
import type { PlannedReport, PlannedSection } from './report-file.js';
import type { Timeline } from './timeline.js';
import { waitForJob } from './wait-for-job.js';

interface SectionView {
  readonly id: string;
  readonly version: number;
  readonly state: SectionState;
  readonly draftVersion: number;
}

export interface AssignedSection {
  readonly id: string;
  readonly planned: PlannedSection;
}

export interface OpenedCycle {
  readonly id: string;
  readonly sections: readonly AssignedSection[];
}

const label = (view: SectionView): string => sectionLifecycle.states[view.state];

/** 区 of 岭东区人民政府: the level's own word for party committee and office names. */
function placeOf(issuer: string): { name: string; kind: string } {
  const place = issuer.replace(/人民政府$/, '');
  const last = /[^市]*[市区县旗州]$/.exec(place.replace(/^.*市(?=.+[区县旗市]$)/, ''))?.[0] ?? place;
  return { name: last.length > 2 ? last.slice(0, -1) : last, kind: last.slice(-1) };
}

export async function openAndAssign(cast: Cast, timeline: Timeline, report: PlannedReport): Promise<OpenedCycle> {
  const chief = cast.of('chiefEditor');
  const editor = cast.of('editor');
  const cycle = await timeline.step(
    chief,
    '建立年度任务',
    report.title,
    () =>
      chief.call<{ id: string }>('POST', '/cycles', {
        reportType: 'law-government',
        year: report.year,
        title: report.title,
        outline: report.outline,
      }),
    { after: () => '编审中' },
  );
  const made = await timeline.step(editor, '任务分解', `${report.sections.length} 个部分`, () =>
    editor.call<{ id: string }[]>('POST', `/cycles/${cycle.id}/sections`, {
      assignments: report.sections.map((s) => ({
        nodeKey: s.nodeKey,
        departmentId: cast.departmentIds.get(s.department),
        coDepartments: s.coDepartments,
        startsParagraph: s.startsParagraph,
        ...(s.dueOn ? { dueOn: s.dueOn } : {}),
      })),
    }),
  );
  const reviewer = cast.of('officeReviewer');
  const { name, kind } = placeOf(report.issuer);
  await timeline.step(
    reviewer,
    '拟发文稿纸',
    report.title,
    () =>
      reviewer.call('PUT', `/cycles/${cycle.id}/dispatch`, {
        fields: {
          organCode: `${name}政发`,
          addressees: [`${kind}委`, `${kind}人大常委会`],
          copies: [`${kind}委依法治${kind}办`],
          upward: false,
          disclosure: 'open',
          urgency: 'none',
          attachments: [],
          draftingOffice: '司法局',
          printingOffice: `${report.issuer}办公室`,
          layout: 'redHead',
        },
      }),
    { after: () => '已拟发文稿纸' },
  );
  const sections = report.sections.map((planned, i) => {
    const row = made[i];
    if (!row) throw new Error('the API made fewer sections than were assigned');
    return { id: row.id, planned };
  });
  return { id: cycle.id, sections };
}

/** One section from 签收 to 已报送, by the department's own liaison and head; its planned text, unless another is given. */
export async function submitByDepartment(
  cast: Cast,
  timeline: Timeline,
  section: AssignedSection,
  content: FragmentDoc = docOfText(section.planned.text),
): Promise<void> {
  const { department, nodeKey } = section.planned;
  const liaison = cast.of('liaison', department);
  const head = cast.of('departmentHead', department);
  const subject = `${nodeKey}(${department})`;
  const path = `/sections/${section.id}`;
  const seen = await liaison.call<SectionView>('GET', path);
  if (seen.state === 'notAcknowledged') {
    await timeline.step(liaison, '签收', subject, () => liaison.call<SectionView>('POST', `${path}/receipt`), {
      before: label(seen),
      after: label,
    });
  }
  await timeline.step(
    liaison,
    '报送',
    subject,
    async () => {
      const saved = await liaison.call<{ draftVersion: number }>('PUT', `${path}/draft`, {
        draftVersion: seen.draftVersion,
        content,
      });
      return liaison.call<SectionView>('POST', `${path}/submissions`, { draftVersion: saved.draftVersion });
    },
    { before: seen.state === 'returned' ? label(seen) : '起草中', after: label },
  );
  await timeline.step(
    head,
    '审核(部门)',
    subject,
    () => head.call<SectionView>('POST', `${path}/department-approval`, {}),
    {
      before: '待部门审核',
      after: label,
    },
  );
}

/** An editor returns a section with a reason on a span of it. */
export async function returnToDepartment(cast: Cast, timeline: Timeline, section: AssignedSection): Promise<void> {
  const editor = cast.of('editor');
  await timeline.step(
    editor,
    '退回修改',
    section.planned.nodeKey,
    () =>
      editor.call<SectionView>('POST', `/sections/${section.id}/returns`, {
        reason: '请核实所标文字。',
        spans: [{ start: 0, end: Math.min(8, section.planned.text.length), reason: '请补充来源。' }],
      }),
    { before: '已报送', after: label },
  );
}

export async function adoptSection(cast: Cast, timeline: Timeline, section: AssignedSection): Promise<void> {
  const editor = cast.of('editor');
  await timeline.step(
    editor,
    '采用',
    section.planned.nodeKey,
    () => editor.call<SectionView>('POST', `/sections/${section.id}/adoption`),
    { before: '已报送', after: label },
  );
}

/** Rewrites one sentence and takes it back, so that the text stays the source's; both remain on record. */
export async function rewriteAndUndo(cast: Cast, timeline: Timeline, section: AssignedSection): Promise<void> {
  const editor = cast.of('editor');
  const path = `/sections/${section.id}`;
  const rewrite = async (text: string, reason: string): Promise<SectionView> => {
    const { version } = await editor.call<SectionView>('GET', path);
    return editor.call<SectionView>('POST', `${path}/rewritings`, { version, content: docOfText(text), reason });
  };
  const { text, nodeKey } = section.planned;
  const states = { before: '采用', after: label };
  await timeline.step(editor, '改写', nodeKey, () => rewrite(text.replace(/。$/, ',成效明显。'), '文字润色。'), states);
  await timeline.step(editor, '改写(恢复原文)', nodeKey, () => rewrite(text, '恢复部门原文。'), states);
}

/** Collecting and merging: both jobs in the worker. Returns the frozen version's id. */
export async function collectAndMerge(cast: Cast, timeline: Timeline, cycleId: string): Promise<string> {
  const editor = cast.of('editor');
  type Job = Parameters<typeof waitForJob>[1];
  await timeline.step(editor, '收集', '全部部分', async () => {
    const job = await editor.call<Job>('POST', `/cycles/${cycleId}/collections`, { requestKey: randomUUID() });
    return waitForJob(editor, job);
  });
  const collections = await editor.call<{ id: string }[]>('GET', `/cycles/${cycleId}/collections`);
  const collectionId = collections.at(-1)?.id;
  await timeline.step(
    editor,
    '汇总',
    '全部部分',
    async () => {
      const job = await editor.call<Job>('POST', `/cycles/${cycleId}/versions`, {
        requestKey: randomUUID(),
        collectionId,
      });
      return waitForJob(editor, job);
    },
    { after: () => '已汇总' },
  );
  const versions = await editor.call<{ id: string }[]>('GET', `/cycles/${cycleId}/versions`);
  const version = versions.at(-1);
  if (!version) throw new Error('merging left no version');
  return version.id;
}
