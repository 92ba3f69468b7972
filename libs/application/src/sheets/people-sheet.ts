import { hasLapsed, isRefusal, POSTS, printDate, type Outcome } from '@chancery/domain';
import { givePost } from '../organisation/assign-post.js';
import { writeDetails } from '../organisation/change-account.js';
import { initialPassword, insertAccount, type InitialPassword } from '../organisation/new-account.js';
import { authorize } from '../permissions/authorize.js';
import type { PermissionKey } from '../permissions/permission-table.js';
import type { Context } from '../ports/actor.js';
import type { AccountRow } from '../ports/rows.js';
import type { PasswordHasher } from '../ports/services.js';
import type { Spreadsheets } from '../ports/spreadsheets.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { PEOPLE_TITLES, planPeople, type PeoplePlan, type PersonStep } from './plan-people.js';
import { confirmed, previewOf, readRecords, type SheetPreview, type SheetRecord } from './sheet-plan.js';

export interface IssuedPassword {
  readonly userName: string;
  readonly displayName: string;
  readonly departmentName: string;
  readonly initialPassword: string;
}

export interface ImportedPeople extends SheetPreview {
  /** Shown once, to be handed to each person; kept nowhere in the clear. */
  readonly issued: readonly IssuedPassword[];
}

/** 导出人员岗位表: one row for each post held, and one for whoever holds none. */
export async function exportPeople(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
): Promise<Outcome<Uint8Array>> {
  const rows = await door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'account.exportSheet', {});
    if (isRefusal(allowed)) return allowed;
    const today = await tx.today();
    const names = new Map((await tx.departments.list({})).map((d) => [d.id, d.name]));
    const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
    const posts = (await tx.posts.list({})).filter((p) => !hasLapsed(p, today));
    const accounts = await tx.accounts.list({ state: 'active' });
    tx.audit({
      action: 'account.exportSheet',
      objectType: 'government',
      objectId: context.governmentId,
      after: { accounts: accounts.length },
    });
    return accounts.flatMap((a) => {
      const person = [a.userName, a.displayName, nameOf(a.departmentId), a.phone, a.mailAddress];
      const held = posts.filter((p) => p.accountId === a.id);
      if (held.length === 0) return [[...person, '', '', '', '', '']];
      return held.map((p) => [
        ...person,
        POSTS[p.post],
        nameOf(p.departmentId),
        p.deputy ? '是' : '',
        p.fromDate ? printDate(p.fromDate) : '',
        p.untilDate ? printDate(p.untilDate) : '',
      ]);
    });
  });
  if (isRefusal(rows)) return rows;
  return spreadsheets.write({ name: '人员岗位', columns: PEOPLE_TITLES.map((title) => ({ title, width: 18 })), rows });
}

const recordsOf = (spreadsheets: Spreadsheets, file: Uint8Array): Promise<Outcome<SheetRecord[]>> =>
  readRecords(spreadsheets, file, PEOPLE_TITLES, ['用户名', '姓名']);

async function planIn(tx: Tx, key: PermissionKey, records: readonly SheetRecord[]): Promise<Outcome<PeoplePlan>> {
  const { actor } = tx.context;
  const allowed = authorize(actor, key, {});
  if (isRefusal(allowed)) return allowed;
  const facts = {
    accounts: await tx.accounts.list({}),
    posts: await tx.posts.list({}),
    departments: await tx.departments.list({ state: 'active' }),
    today: await tx.today(),
  };
  // The same table that decides over the single acts decides what an import may do.
  return planPeople(records, facts, {
    accounts: authorize(actor, 'account.create', {}) === true,
    posts: authorize(actor, 'account.assignPost', {}) === true,
  });
}

/** What importing the sheet would do; changes nothing. */
export async function previewPeople(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  context: Context,
  file: Uint8Array,
): Promise<Outcome<SheetPreview>> {
  const records = await recordsOf(spreadsheets, file);
  if (isRefusal(records)) return records;
  const plan = await door.run(context, (tx) => planIn(tx, 'account.previewSheet', records));
  return isRefusal(plan) ? plan : previewOf(file, plan.rows);
}

/** 导入人员岗位表: exactly what was previewed, all of it or nothing; new accounts get one-time initial passwords. */
export async function importPeople(
  door: UnitOfWork,
  spreadsheets: Spreadsheets,
  hasher: PasswordHasher,
  context: Context,
  input: { file: Uint8Array; digest: string },
): Promise<Outcome<ImportedPeople>> {
  const records = await recordsOf(spreadsheets, input.file);
  if (isRefusal(records)) return records;
  const planned = await door.run(context, (tx) => planIn(tx, 'account.importSheet', records));
  if (isRefusal(planned)) return planned;
  // Checked before anything is hashed, and again in the transaction that writes.
  const early = confirmed(previewOf(input.file, planned.rows), input.digest);
  if (isRefusal(early)) return early;
  const secrets: InitialPassword[] = await Promise.all(
    planned.steps.filter((step) => step.existing === null).map(() => initialPassword(hasher)),
  );
  return door.run(context, async (tx) => {
    const plan = await planIn(tx, 'account.importSheet', records);
    if (isRefusal(plan)) return plan;
    const preview = previewOf(input.file, plan.rows);
    const right = confirmed(preview, input.digest);
    if (isRefusal(right)) return right;
    const issued: IssuedPassword[] = [];
    for (const step of plan.steps) {
      const done = await carryOut(tx, step, secrets, issued);
      if (isRefusal(done)) return done;
    }
    tx.audit({
      action: 'account.importSheet',
      objectType: 'government',
      objectId: context.governmentId,
      after: { ...preview.counts, accounts: issued.length },
    });
    return { ...preview, issued };
  });
}

async function carryOut(
  tx: Tx,
  step: PersonStep,
  secrets: InitialPassword[],
  issued: IssuedPassword[],
): Promise<Outcome<true>> {
  let account: AccountRow | null = step.existing;
  if (!account && step.details) {
    const secret = secrets.pop();
    if (!secret) throw new Error('fewer passwords than new accounts');
    const made = await insertAccount(tx, secret, { ...step.details, userName: step.userName });
    const department = step.details.departmentId ? await tx.departments.get(step.details.departmentId) : null;
    issued.push({
      userName: step.userName,
      displayName: step.details.displayName,
      departmentName: department?.name ?? '',
      initialPassword: secret.initialPassword,
    });
    account = await tx.accounts.get(made.account.id);
  } else if (account && step.details) {
    account = await writeDetails(tx, account, step.details);
  }
  if (!account) throw new Error('a planned person has no account');
  for (const post of step.posts) {
    const given = await givePost(tx, account, post);
    if (isRefusal(given)) return given;
  }
  if (step.posts.length > 0) await tx.accounts.change(account, { sessionEpoch: account.sessionEpoch + 1 });
  return true;
}
