import {
  DEPARTMENT_POSTS,
  hasLapsed,
  isBusinessDate,
  isRefusal,
  MAIL_ADDRESS,
  officersHoldOnePost,
  PHONE,
  POST_NAMES,
  postDatesAreSound,
  POSTS,
  USER_NAME,
  type BusinessDate,
  type Post,
} from '@chancery/domain';
import type { GivenPost } from '../organisation/assign-post.js';
import type { PersonDetails } from '../organisation/change-account.js';
import type { AccountRow, DepartmentRow, PostRow } from '../ports/rows.js';
import { rowPlan, type SheetRecord, type SheetRowPlan } from './sheet-plan.js';

export const PEOPLE_TITLES = [
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
] as const;

/** What the importing officer may do: accounts are the system administrator's, posts the security administrator's. */
export interface PeopleRights {
  readonly accounts: boolean;
  readonly posts: boolean;
}

export interface PeopleFacts {
  readonly accounts: readonly AccountRow[];
  readonly posts: readonly PostRow[];
  readonly departments: readonly DepartmentRow[];
  readonly today: BusinessDate;
}

export interface PersonStep {
  readonly userName: string;
  readonly existing: AccountRow | null;
  /** To be written; null when nothing of it changes. */
  readonly details: PersonDetails | null;
  readonly posts: readonly GivenPost[];
}

export interface PeoplePlan {
  readonly rows: readonly SheetRowPlan[];
  readonly steps: readonly PersonStep[];
}

/** What is told of posts when the importing officer may not give them. */
const LATER = '待安全管理员导入本表后授予';

interface Draft {
  readonly record: SheetRecord;
  readonly wrong: string[];
  readonly notes: string[];
  isNew: boolean;
}

interface Named {
  readonly id: string | null;
  readonly wrong?: string;
}

/** Names and paths of departments, as the department sheet writes them. */
function finderOf(departments: readonly DepartmentRow[]): (cell: string) => Named {
  const byId = new Map(departments.map((d) => [d.id, d]));
  const pathOf = (d: DepartmentRow): string => {
    const parent = d.parentId ? byId.get(d.parentId) : undefined;
    return parent ? `${pathOf(parent)}/${d.name}` : d.name;
  };
  return (cell) => {
    if (cell === '') return { id: null };
    const byName = departments.filter((d) => d.name === cell);
    const found = byName.length > 0 ? byName : departments.filter((d) => pathOf(d) === cell);
    const [only] = found;
    if (!only) return { id: null, wrong: `部门“${cell}”不存在,请先导入部门表` };
    return found.length > 1
      ? { id: null, wrong: `有 ${found.length} 个部门叫“${cell}”,请写成“上级/${cell}”` }
      : { id: only.id };
  };
}

/** 2026-01-10, 2026/1/10, 2026年1月10日 → a business date; empty is none. */
function dayOf(cell: string): { readonly day: BusinessDate | null; readonly wrong?: string } {
  if (cell === '') return { day: null };
  const [, y = '', m = '', d = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell) ?? [];
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isBusinessDate(day) ? { day } : { day: null, wrong: `日期“${cell}”无法识别,请写成 2026年1月10日` };
}

function detailsOf({ record, wrong }: Draft, find: (cell: string) => Named): PersonDetails {
  const {
    姓名: displayName = '',
    办公电话: phone = '',
    电子邮箱: mailAddress = '',
    所在部门: department = '',
  } = record.cells;
  const found = find(department);
  if (found.wrong) wrong.push(found.wrong);
  if (displayName === '') wrong.push('未填姓名');
  if (displayName.length > 40) wrong.push('姓名超过 40 字');
  if (!PHONE.test(phone)) wrong.push('办公电话只能含数字、+、-、括号和空格');
  if (!MAIL_ADDRESS.test(mailAddress)) wrong.push('电子邮箱格式不对');
  return { displayName, phone, mailAddress, departmentId: found.id };
}

function postOf({ record, wrong }: Draft, find: (cell: string) => Named, today: BusinessDate): GivenPost | null {
  const { 岗位: label = '', 任职部门: department = '', B岗: deputyCell = '', 所在部门: own = '' } = record.cells;
  if (label === '') return null;
  const post = POST_NAMES.find((name) => POSTS[name] === label);
  if (!post) {
    wrong.push(`没有“${label}”这个岗位,可填:${POST_NAMES.map((name) => POSTS[name]).join('、')}`);
    return null;
  }
  // Whoever works in a department holds its posts there, when nothing else is written.
  const ofDepartment = DEPARTMENT_POSTS.includes(post);
  const found = find(department === '' && ofDepartment ? own : department);
  if (found.wrong) wrong.push(found.wrong);
  else if (ofDepartment !== (found.id !== null)) {
    wrong.push(ofDepartment ? `${label}须填任职部门` : `${label}不属于部门,任职部门请留空`);
  }
  const from = dayOf(record.cells.起始日期 ?? '');
  const until = dayOf(record.cells.截止日期 ?? '');
  for (const { wrong: what } of [from, until]) if (what) wrong.push(what);
  const deputy = /^(是|√|✓|B岗|1)$/.test(deputyCell);
  if (deputyCell !== '' && !deputy && deputyCell !== '否') wrong.push('B岗一栏请填“是”或留空');
  const given = { post, departmentId: found.id, fromDate: from.day, untilDate: until.day, deputy };
  const sound = postDatesAreSound(given, deputy, today);
  if (isRefusal(sound)) wrong.push(sound.message);
  return given;
}

function changesOf(account: AccountRow, details: PersonDetails): string[] {
  return [
    ...(account.displayName === details.displayName
      ? []
      : [`姓名“${account.displayName}”改为“${details.displayName}”`]),
    ...(account.departmentId === details.departmentId ? [] : ['所在部门更改']),
    ...(account.phone === details.phone ? [] : ['办公电话更改']),
    ...(account.mailAddress === details.mailAddress ? [] : ['电子邮箱更改']),
  ];
}

/** One person: all the rows of one user name. */
class PersonPlanner {
  private readonly account: AccountRow | null;
  private readonly held: PostRow[];
  /** Posts that the sheet names and the person does not hold; given only by who may give them. */
  private readonly wanted: GivenPost[] = [];
  private details: PersonDetails | null = null;

  constructor(
    private readonly userName: string,
    private readonly facts: PeopleFacts,
    private readonly rights: PeopleRights,
    private readonly find: (cell: string) => Named,
  ) {
    this.account = facts.accounts.find((a) => a.userName.toLowerCase() === userName.toLowerCase()) ?? null;
    this.held = facts.posts.filter((p) => p.accountId === this.account?.id && !hasLapsed(p, facts.today));
  }

  private planDetails(draft: Draft, first: PersonDetails | null): PersonDetails {
    const details = detailsOf(draft, this.find);
    if (first) {
      if (JSON.stringify(first) !== JSON.stringify(details))
        draft.wrong.push('与同一用户名的前一行姓名、部门、电话或邮箱不同');
      return first;
    }
    if (!this.account) {
      if (!USER_NAME.test(this.userName)) draft.wrong.push('用户名须以字母开头,2 至 40 个字母、数字、点、横线');
      if (!this.rights.accounts) draft.wrong.push('该用户名尚无账号,请系统管理员先导入本表建立账号');
      draft.isNew = true;
      draft.notes.push('建立账号,生成一次性初始口令');
      this.details = details;
      return details;
    }
    if (this.account.state !== 'active') draft.wrong.push('该账号已停用');
    const changes = changesOf(this.account, details);
    if (changes.length > 0 && this.rights.accounts) {
      draft.notes.push(...changes);
      this.details = details;
    }
    return details;
  }

  private planPost(draft: Draft): void {
    const given = postOf(draft, this.find, this.facts.today);
    if (!given || draft.wrong.length > 0) return;
    const same = (p: { post: Post; departmentId: string | null }): boolean =>
      p.post === given.post && p.departmentId === given.departmentId;
    if (this.wanted.some(same)) return void draft.wrong.push('同一岗位在表中出现两次');
    const already = this.held.find(same);
    if (already) {
      if (already.fromDate !== given.fromDate || already.untilDate !== given.untilDate) {
        draft.wrong.push('已任此岗位,但起止日期不同:请先在人员页面免去原岗位');
      }
      return;
    }
    const exclusive = officersHoldOnePost(
      [...this.held, ...this.wanted].map((p) => p.post),
      given.post,
    );
    if (isRefusal(exclusive)) return void draft.wrong.push(exclusive.message);
    this.wanted.push(given);
    draft.notes.push(this.rights.posts ? `授予${POSTS[given.post]}` : `${POSTS[given.post]}${LATER}`);
  }

  plan(drafts: readonly Draft[]): PersonStep {
    let first: PersonDetails | null = null;
    for (const draft of drafts) {
      first = this.planDetails(draft, first);
      this.planPost(draft);
    }
    const posts = this.rights.posts ? this.wanted : [];
    return { userName: this.userName, existing: this.account, details: this.details, posts };
  }
}

/** What importing the records would do, for an officer with these rights. Changes nothing. */
export function planPeople(records: readonly SheetRecord[], facts: PeopleFacts, rights: PeopleRights): PeoplePlan {
  const find = finderOf(facts.departments);
  const drafts = records.map((record): Draft => ({ record, wrong: [], notes: [], isNew: false }));
  const people = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const name = (draft.record.cells.用户名 ?? '').toLowerCase();
    if (name === '') draft.wrong.push('未填用户名');
    else people.set(name, [...(people.get(name) ?? []), draft]);
  }
  const steps = [...people.values()].map((own) =>
    new PersonPlanner(own[0]?.record.cells.用户名 ?? '', facts, rights, find).plan(own),
  );
  return {
    rows: drafts.map(({ record, wrong, notes, isNew }) => {
      const subject = `${record.cells.用户名 ?? ''} ${record.cells.姓名 ?? ''}`.trim();
      if (wrong.length > 0) return rowPlan(record.row, subject, 'wrong', wrong);
      const waiting = notes.length > 0 && notes.every((n) => n.endsWith(LATER));
      return rowPlan(record.row, subject, isNew ? 'new' : notes.length > 0 && !waiting ? 'changed' : 'same', notes);
    }),
    steps: steps.filter((s) => s.details !== null || s.posts.length > 0),
  };
}
