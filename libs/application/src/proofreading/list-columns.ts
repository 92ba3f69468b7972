import { isBusinessDate } from '@chancery/domain';
import { FINDING_LEVELS, type FindingLevel } from '@chancery/proofreading';
import type { ListEntry, ProofreadingListKind, ProofreadingLists } from '../ports/proofreading-rows.js';

export const LIST_NAMES: Readonly<Record<ProofreadingListKind, string>> = {
  words: '错敏词表',
  officeHolders: '任职表',
  documents: '法规文件名录',
  allowed: '白名单',
};

/** One column of a list: how a cell is printed, and what is wrong with one that was typed. */
interface Column<E> {
  readonly key: keyof E & string;
  readonly title: string;
  /** May not be empty. */
  readonly needed: boolean;
  readonly print: (entry: E) => string;
  /** The cell as it is kept. @throws CellProblem */
  readonly read: (cell: string) => unknown;
}

/** Several words in one cell are parted by these. */
const PARTS = /[;；、|]/;

const words = (cell: string): string => cell;
const several = (cell: string): string[] =>
  cell
    .split(PARTS)
    .map((one) => one.trim())
    .filter((one) => one !== '');

class CellProblem extends Error {}

/** A day as people type it: 2025-3-1, 2025/03/01, 2025年3月1日; empty is no bound. */
function day(cell: string): string | null {
  if (cell === '') return null;
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell);
  const [, year = '', month = '', date = ''] = match ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!match || !isBusinessDate(written)) throw new CellProblem(`“${cell}”不是日期,须为 2025-03-01 的样子`);
  return written;
}

function level(cell: string): FindingLevel {
  if (cell === '') return '一般';
  const found = FINDING_LEVELS.find((one) => one === cell);
  if (!found) throw new CellProblem(`级别须为${FINDING_LEVELS.join('、')}之一`);
  return found;
}

type Columns = { readonly [K in ProofreadingListKind]: readonly Column<ProofreadingLists[K]>[] };

const column = <E>(
  key: keyof E & string,
  title: string,
  read: (cell: string) => unknown,
  print: (entry: E) => string,
  needed = false,
): Column<E> => ({ key, title, needed, print, read });

/** The columns of each list, as they are shown, typed and imported. */
export const LIST_COLUMNS: Columns = {
  words: [
    column('wrong', '错误写法', words, ({ wrong }) => wrong, true),
    column('right', '正确写法', words, ({ right }) => right),
    column('level', '级别', level, (entry) => entry.level),
    column('context', '上下文', several, ({ context }) => context.join('、')),
    column('unless', '例外', several, ({ unless = [] }) => unless.join('、')),
    column('source', '依据', words, ({ source }) => source),
    column('from', '起始日期', day, ({ from }) => from ?? ''),
    column('to', '截止日期', day, ({ to }) => to ?? ''),
  ],
  officeHolders: [
    column('name', '姓名', words, ({ name }) => name, true),
    column('post', '职务', words, ({ post }) => post, true),
    column('from', '任职日期', day, ({ from }) => from ?? ''),
    column('to', '免职日期', day, ({ to }) => to ?? ''),
  ],
  documents: [
    column('name', '全称', words, ({ name }) => name, true),
    column('short', '简称', several, ({ short }) => short.join('、')),
    column('source', '依据', words, ({ source }) => source),
  ],
  allowed: [
    column('rule', '规则', words, ({ rule }) => rule),
    column('words', '文字', words, (entry) => entry.words, true),
    column('reason', '理由', words, ({ reason }) => reason),
  ],
};

/** What is wrong with one row: its number from 1, and what to do. */
export interface RowProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export interface ReadRows {
  readonly entries: readonly ListEntry[];
  readonly problems: readonly RowProblem[];
}

/** Longer is no word, name or title. */
const LONGEST_CELL = 400;

/** Makes entries of rows of cells; every wrong cell is named. */
export function entriesOfRows(kind: ProofreadingListKind, rows: readonly (readonly string[])[]): ReadRows {
  const columns: readonly Column<never>[] = LIST_COLUMNS[kind];
  const entries: ListEntry[] = [];
  const problems: RowProblem[] = [];
  rows.forEach((cells, index) => {
    const entry: Record<string, unknown> = {};
    columns.forEach(({ key, title, needed, read }, at) => {
      const cell = (cells[at] ?? '').trim();
      const wrong = (message: string): void => void problems.push({ row: index + 1, column: title, message });
      if (needed && cell === '') return wrong(`第${index + 1}行没有填“${title}”`);
      if (cell.length > LONGEST_CELL) return wrong(`第${index + 1}行“${title}”超过${LONGEST_CELL}字`);
      try {
        entry[key] = read(cell);
      } catch (error) {
        if (!(error instanceof CellProblem)) throw error;
        wrong(`第${index + 1}行“${title}”:${error.message}`);
      }
    });
    entries.push(entry as unknown as ListEntry);
  });
  return { entries, problems };
}
