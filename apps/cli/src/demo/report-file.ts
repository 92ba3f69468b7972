import { readFileSync } from 'node:fs';
import { BLOCKS, NUMBERING_STYLES, type NumberingStyle, type Outline, type OutlineNode } from '@chancery/documents';
import { z } from 'zod';

/** The part of a report file that is read; checks and defects listed in such files never are. */
const schema = z.object({
  title: z.string().min(4),
  issuer: z.string().min(2),
  year: z.int(),
  sections: z
    .array(
      z.object({
        path: z.string().min(1),
        block: z.enum(BLOCKS),
        numbering: z.string(),
        numberingStyle: z.enum(NUMBERING_STYLES).nullable(),
        heading: z.string(),
        runIn: z.boolean(),
        newLine: z.boolean(),
        department: z.string(),
        coDepartments: z.array(z.string()),
        structural: z.boolean(),
        paragraphs: z.array(z.string()),
      }),
    )
    .min(1),
});

type Section = z.infer<typeof schema>['sections'][number];

export interface PlannedSection {
  readonly nodeKey: string;
  readonly department: string;
  readonly coDepartments: readonly string[];
  readonly startsParagraph: boolean;
  readonly text: string;
  /** Another day than the departments' date of the cycle. */
  readonly dueOn?: string;
}

export interface PlannedReport {
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly outline: Outline;
  readonly sections: readonly PlannedSection[];
}

/** `司法局(立法)` is the department 司法局; the office inside it is not modelled. */
const departmentName = (text: string): string => text.replace(/[(（].*$/, '').trim();
const nodeKey = (path: string): string => path.replace(/#\d+$/, '');

interface Building {
  section: Section;
  key: string;
  children: Building[];
}

function numberingOf(children: readonly Building[]): NumberingStyle | null {
  return children.find((child) => child.section.numberingStyle)?.section.numberingStyle ?? null;
}

function nodeOf({ section, key, children }: Building): OutlineNode {
  return {
    key,
    block: section.block,
    heading: section.heading,
    headingForm: section.heading === '' ? 'none' : section.runIn ? 'runIn' : 'ownLine',
    numbered: section.numberingStyle !== null,
    startsParagraph: section.newLine,
    childNumbering: numberingOf(children),
    children: children.map(nodeOf),
  };
}

function outlineOf(sections: readonly Section[]): Outline {
  const roots: Building[] = [];
  const byKey = new Map<string, Building>();
  for (const section of sections) {
    const key = nodeKey(section.path);
    if (byKey.has(key)) continue;
    const building: Building = { section, key, children: [] };
    byKey.set(key, building);
    const parent = byKey.get(key.split('/').slice(0, -1).join('/'));
    (parent?.children ?? roots).push(building);
  }
  return { numbering: numberingOf(roots), nodes: roots.map(nodeOf) };
}

/** Reads a report file into an outline and the texts that departments will send. @throws Error naming what is wrong. */
export function readReportFile(file: string): PlannedReport {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`报告文件格式不符:${issue?.path.join('.')}:${issue?.message}`);
  }
  const { title, issuer, year, sections } = parsed.data;
  return {
    title,
    issuer,
    year,
    outline: outlineOf(sections),
    sections: sections
      .filter((s) => s.paragraphs.length > 0)
      .map((s) => ({
        nodeKey: nodeKey(s.path),
        department: departmentName(s.department),
        coDepartments: s.coDepartments,
        startsParagraph: s.newLine,
        text: s.paragraphs.join('\n'),
      })),
  };
}
