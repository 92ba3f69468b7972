import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { xlsxSpreadsheets } from '@chancery/spreadsheets';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import { changeInitialPassword } from '../permissions/support/people.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';

interface Preview {
  readonly digest: string;
  readonly counts: { readonly new: number; readonly changed: number; readonly same: number; readonly wrong: number };
  readonly rows: readonly { readonly row: number; readonly outcome: string; readonly notes: readonly string[] }[];
  readonly importable: boolean;
  readonly issued?: readonly { readonly userName: string; readonly initialPassword: string }[];
}

const sheet = (titles: string[], rows: string[][]) =>
  xlsxSpreadsheets.write({ name: '表', columns: titles.map((title) => ({ title, width: 12 })), rows });
const departmentSheet = (rows: string[][]) => sheet(['部门名称', '上级部门', '编号'], rows);
const PEOPLE = [
  '用户名',
  '姓名',
  '所在部门',
  '办公电话',
  '电子邮箱',
  '岗位',
  '任职部门',
  'B岗',
  '起始日期',
  '截止日期',
];
const peopleSheet = (rows: string[][]) => sheet(PEOPLE, rows);
const person = (userName: string, name: string, department = '', post = '', ...rest: string[]): string[] => [
  userName,
  name,
  department,
  '',
  '',
  post,
  ...rest,
];

describe('sheets of departments and people', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  const system = () => served.cast.of('systemAdmin');
  const security = () => served.cast.of('securityAdmin');
  const preview = (by: ApiPerson, what: string, file: Uint8Array) =>
    by.upload<Preview>(`/sheets/${what}/preview`, file);
  const confirm = (by: ApiPerson, what: string, file: Uint8Array, digest: string) =>
    by.upload<Preview>(`/sheets/${what}?digest=${digest}`, file);
  const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;
  const rowsOf = async (file: Uint8Array): Promise<string[][]> => {
    const rows = await xlsxSpreadsheets.read(file);
    if (isRefusal(rows)) throw new Error(rows.code);
    return rows;
  };

  test('departments go out and come back renamed, moved and new; what was previewed is what is done', async () => {
    const out = await rowsOf(await system().download('/sheets/departments'));
    expect(out.map(([name]) => name)).toEqual(['部门名称', '司法局', '财政局']);
    const justice = out[1]?.[2] ?? '';
    const file = await departmentSheet([
      ['司法和信访局', '', justice],
      ['法治科', '司法和信访局', ''],
      ['二科', '司法和信访局/法治科', ''],
      ['财政局', '', ''],
    ]);
    const shown = await preview(system(), 'departments', file);
    expect(shown.counts).toEqual({ new: 2, changed: 1, same: 1, wrong: 0 });
    expect(shown.rows[0]?.notes).toEqual(['“司法局”更名为“司法和信访局”']);
    expect(await served.query(`SELECT 1 FROM department WHERE name = '法治科'`)).toEqual([]);
    expect(await codeOf(confirm(system(), 'departments', file, 'something-else'))).toBe('PREVIEW_STALE');
    await confirm(system(), 'departments', file, shown.digest);
    const tree = await system().call<{ name: string; parentId: string | null; id: string }[]>('GET', '/departments');
    const idOf = (name: string) => tree.find((d) => d.name === name)?.id;
    expect(tree.find((d) => d.name === '二科')?.parentId).toBe(idOf('法治科'));
    expect(await served.query(`SELECT 1 FROM former_name WHERE name = '司法局'`)).toHaveLength(1);
    // Confirmed twice, the second finds nothing as it was shown.
    expect(await codeOf(confirm(system(), 'departments', file, shown.digest))).toBe('PREVIEW_STALE');
  });

  test('wrong rows are told with number and reason, and nothing is imported', async () => {
    const file = await departmentSheet([
      ['', '', ''],
      ['', '财政局', ''],
      ['甲局', '没有的局', ''],
      ['乙局', '', '00000000-0000-4000-8000-000000000000'],
      ['丙局', '', ''],
      ['丙局', '', ''],
    ]);
    const shown = await preview(system(), 'departments', file);
    expect(shown.rows.map((r) => [r.row, r.outcome, r.notes[0]])).toEqual([
      [3, 'wrong', '未填部门名称'],
      [4, 'wrong', '上级部门“没有的局”不存在'],
      [5, 'wrong', '编号不是现有部门的编号,请勿改动编号;新部门请留空'],
      [6, 'new', undefined],
      [7, 'wrong', '同一上级之下有重名的部门'],
    ]);
    expect(shown.importable).toBe(false);
    expect(await codeOf(confirm(system(), 'departments', file, shown.digest))).toBe('SHEET_ROWS_WRONG');
    const circle = await rowsOf(await system().download('/sheets/departments'));
    const [, a, b] = circle;
    const turned = await departmentSheet([
      [a?.[0] ?? '', b?.[0] ?? '', a?.[2] ?? ''],
      [b?.[0] ?? '', a?.[0] ?? '', b?.[2] ?? ''],
    ]);
    expect((await preview(system(), 'departments', turned)).rows.map((r) => r.notes[0])).toEqual([
      '部门不能在自己或自己的下级之下',
      '部门不能在自己或自己的下级之下',
    ]);
  });

  test('accounts come from the system administrator’s import, posts from the security administrator’s of the same file', async () => {
    const file = await peopleSheet([
      person('wang.lixin', '王立新', '财政局', '部门联络员'),
      person('wang.lixin', '王立新', '财政局', '编辑'),
      person('li.wenbo', '李文博', '', '文书', '', '是', '2026年1月10日', '2099年2月1日'),
    ]);
    const early = await preview(security(), 'accounts', file);
    expect(early.rows[0]?.notes).toContain('该用户名尚无账号,请系统管理员先导入本表建立账号');
    const shown = await preview(system(), 'accounts', file);
    expect(shown.counts).toEqual({ new: 2, changed: 0, same: 1, wrong: 0 });
    const made = await confirm(system(), 'accounts', file, shown.digest);
    expect(made.issued?.map((p) => p.userName)).toEqual(['wang.lixin', 'li.wenbo']);
    expect(
      await served.query(`SELECT 1 FROM post p JOIN account a ON a.id = p.account_id WHERE a.user_name = 'wang.lixin'`),
    ).toEqual([]);
    const posts = await preview(security(), 'accounts', file);
    expect(posts.counts).toEqual({ new: 0, changed: 3, same: 0, wrong: 0 });
    const given = await confirm(security(), 'accounts', file, posts.digest);
    expect(given.issued).toEqual([]);
    const [deputy] = await served.query<{ until: string; deputy: boolean }>(
      `SELECT until_date::text AS until, deputy FROM post WHERE post = 'registrar' AND deputy`,
    );
    expect(deputy).toEqual({ until: '2099-02-01', deputy: true });
    // The password works once, and stands nowhere in the clear.
    const [first] = made.issued ?? [];
    const secret = first?.initialPassword ?? '';
    await changeInitialPassword(served.url, { id: '', userName: 'wang.lixin', initialPassword: secret });
    const trail = JSON.stringify(await served.query('SELECT before, after FROM audit_event'));
    expect(trail).not.toContain(secret);
    // What goes out comes back unchanged.
    const out = await system().download('/sheets/accounts');
    expect((await preview(system(), 'accounts', out)).counts).toMatchObject({ new: 0, changed: 0, wrong: 0 });
  });

  test('rows about people are checked: posts, departments, dates, separation of duties', async () => {
    const file = await peopleSheet([
      person('1bad', '某人'),
      person('good.one', ''),
      person('good.two', '某人', '没有的局'),
      person('good.three', '某人', '', '县长'),
      person('good.four', '某人', '', '部门联络员'),
      person('good.five', '某人', '', '编辑', '', '是'),
      person('good.six', '某人', '', '编辑'),
      person('good.six', '某人', '', '审计管理员'),
      person('good.seven', '某人', '', '编辑', '', '', '2026-02-30', ''),
    ]);
    const { rows } = await preview(system(), 'accounts', file);
    expect(rows.map((r) => r.outcome)).toEqual([...Array.from({ length: 6 }, () => 'wrong'), 'new', 'wrong', 'wrong']);
    expect(rows[0]?.notes[0]).toContain('用户名须以字母开头');
    expect(rows[3]?.notes[0]).toContain('没有“县长”这个岗位');
    expect(rows[7]?.notes[0]).toContain('三员分立');
  });

  test('a name that begins like a formula comes out as text', async () => {
    const formula = '=HYPERLINK("http://x","甲")';
    await system().call('POST', '/departments', { name: formula });
    const file = await system().download('/sheets/departments');
    const xml = Object.values(unzipSync(file))
      .map((data) => strFromU8(data))
      .join('');
    expect(xml).not.toMatch(/<f[ >]/);
    expect((await rowsOf(file)).flat()).toContain(formula);
  });

  test('a zip bomb, a far cell and what is no sheet are refused in words', async () => {
    // Small enough that packing it does not hold up this process, in which the API runs as well.
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) });
    expect(await codeOf(preview(system(), 'accounts', bomb))).toBe('SHEET_TOO_LARGE');
    expect(await codeOf(preview(system(), 'departments', bomb))).toBe('SHEET_TOO_LARGE');
    expect(await codeOf(preview(system(), 'accounts', strToU8('用户名,姓名')))).toBe('SHEET_UNREADABLE');
    expect(await codeOf(preview(system(), 'accounts', await sheet(['姓名'], [['某人']])))).toBe(
      'SHEET_COLUMNS_MISSING',
    );
    expect(await codeOf(preview(system(), 'accounts', await peopleSheet([])))).toBe('SHEET_EMPTY');
  });
});
