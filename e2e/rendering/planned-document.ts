import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { layoutFlow, type OfficialDocument, type OutlineNode, type ReportNode } from '@chancery/documents';
import { readReportFile, type PlannedReport, type PlannedSection } from '../../apps/cli/src/demo/report-file.js';
import { ownDocument } from './own-report.js';

/** Reports that were really published, where they lie beside the checkout. */
const PUBLISHED = ['lingdong-2022', 'jiaozuo-2021', 'panyu-2021'];

/** Files of the project's example and of the published reports that are there. */
export function reportFiles(): string[] {
  const published = PUBLISHED.map((name) => join(process.cwd(), '../shared/seeds', `${name}.json`));
  return [join(process.cwd(), 'examples/wangchuan-2025.json'), ...published.filter((file) => existsSync(file))];
}

const fragmentOf = ({ department, startsParagraph, text }: PlannedSection, i: number): ReportNode['fragments'][0] => ({
  sectionId: `s${i}`,
  departmentId: department,
  startsParagraph,
  gap: null,
  content: {
    type: 'doc',
    content: text.split('\n').map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
  },
});

const nodeOf = (node: OutlineNode, report: PlannedReport): ReportNode => ({
  ...node,
  children: node.children.map((child) => nodeOf(child, report)),
  fragments: report.sections.filter(({ nodeKey }) => nodeKey === node.key).map(fragmentOf),
});

/** A report file as the red-head document that it becomes, with an imprint. */
export function plannedDocument(file: string): OfficialDocument {
  const report = readReportFile(file);
  const { title, issuer, outline } = report;
  const nodes = outline.nodes.map((node) => nodeOf(node, report));
  return ownDocument(1, {
    title,
    issuer,
    headMark: `${issuer}文件`,
    printingOffice: `${issuer}办公室`,
    flow: layoutFlow({ title, addressees: [], numbering: outline.numbering, nodes }),
  });
}
