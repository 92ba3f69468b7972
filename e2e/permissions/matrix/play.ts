import { permission, type PermissionKey } from '@chancery/application';
import { HttpCaller, type Answer } from '../../support/http-caller.js';
import { cellsOf, type Cell } from './cells.js';
import { expectationOf, type Expectation, type OutcomeName } from './expectation.js';
import { place, stateNow } from './place.js';
import { OWN_SESSION, requestFor } from './requests.js';
import type { World } from './world.js';

/** Cells played, by outcome, and what went otherwise than expected. */
export interface Tally {
  readonly counts: Map<OutcomeName, number>;
  readonly wrong: string[];
  readonly rows: Set<PermissionKey>;
}

interface Expected {
  readonly cell: Cell;
  readonly expected: Expectation;
}

const nameOf = ({ key, caller, relation, state }: Cell): string =>
  `${key} × ${caller} × ${relation.name} × ${state ?? '–'}`;

async function callerOf(world: World, cell: Cell): Promise<HttpCaller> {
  const { caller, credentials } = world.personFor(cell);
  if (cell.caller === 'nobody' || !OWN_SESSION.includes(cell.key)) return caller;
  return HttpCaller.logIn(world.served.url, credentials.userName, credentials.password);
}

/**
 * A call behind the password, on a log-in of its own: one person plays several rows at once, and what was given again is good for
 * one deed. A password given again holds for five minutes; the cells of a row take longer.
 */
const RENEW_AFTER_MS = 120_000;
interface Guarded {
  readonly caller: HttpCaller;
  givenAt: number;
}
const guarded = new Map<string, Guarded>();

async function guardedCaller(world: World, cell: Cell): Promise<HttpCaller> {
  const { credentials } = world.personFor(cell);
  const name = `${cell.key} ${credentials.userName}`;
  const known = guarded.get(name) ?? {
    caller: await HttpCaller.logIn(world.served.url, credentials.userName, credentials.password),
    givenAt: 0,
  };
  guarded.set(name, known);
  if (permission(cell.key).reAuthentication === 'spent' || Date.now() - known.givenAt > RENEW_AFTER_MS) {
    await known.caller.send('POST', '/session/re-authentication', { password: credentials.password });
    known.givenAt = Date.now();
  }
  return known.caller;
}

async function ask(world: World, cell: Cell): Promise<Answer> {
  const { credentials } = world.personFor(cell);
  const things = { ...world.things, credentials };
  const { method, path, body } = requestFor(cell.key, world.groundOf(cell.key), things, cell.relation);
  const behindPassword = cell.caller !== 'nobody' && permission(cell.key).reAuthentication !== undefined;
  const caller = behindPassword ? await guardedCaller(world, cell) : await callerOf(world, cell);
  return caller.send(method, path, body);
}

/** What is wrong with an answer; empty when nothing is. */
function findings(world: World, { cell, expected }: Expected, answer: Answer): string[] {
  const found: string[] = [];
  const { status, code, text } = answer;
  if (status !== expected.status || !expected.codes.includes(code)) {
    found.push(`expected ${expected.status} ${expected.codes.join('|')}, got ${status} ${code} ${text.slice(0, 160)}`);
  }
  // Who has no right to the thing learns nothing about it, not even its state.
  if ([401, 403, 404].includes(status) && !text.includes('"details":null'))
    found.push(`a refusal tells details: ${text}`);
  if (cell.caller === 'otherGovernment' && world.secrets.some((secret) => text.includes(secret))) {
    found.push('another government was shown this one’s data');
  }
  return found.map((what) => `${nameOf(cell)}: ${what}`);
}

/** Undoes what a successful call did to things that are no lifecycle's subject. */
async function restore(world: World, key: PermissionKey): Promise<void> {
  const { served, things } = world;
  const { id, postId } = things.accounts[key] ?? {};
  const { cycleId, extensionId } = world.groundOf(key);
  switch (key) {
    case 'cycle.open':
      return void (await served.query('DELETE FROM cycle WHERE year = 2199'));
    case 'account.stop':
      return void (await served.query(`UPDATE account SET state = 'active' WHERE id = $1`, [id]));
    case 'account.change':
      return void (await served.query('UPDATE account SET version = 1 WHERE id = $1', [id]));
    case 'account.handOver':
      for (const account of [id, things.otherAccountId]) {
        await served.query(`UPDATE handover SET state = 'replaced' WHERE account_id = $1`, [account]);
        await served.query(`UPDATE account SET state = 'active' WHERE id = $1`, [account]);
      }
      await served.query('UPDATE post SET ended_at = now() WHERE account_id = $1', [things.successorId]);
      return void (await served.query('UPDATE post SET ended_at = NULL WHERE id = $1', [postId]));
    case 'department.rename':
    case 'department.move':
    case 'department.merge':
    case 'department.stop':
      return void (await served.query(
        `UPDATE department SET version = 1, state = 'active', parent_id = NULL, merged_into = NULL WHERE id = $1`,
        [things.departments[key]],
      ));
    case 'account.assignPost':
      return void (await served.query('UPDATE post SET ended_at = now() WHERE account_id = $1 AND id <> $2', [
        id,
        postId,
      ]));
    case 'account.endPost':
      return void (await served.query('UPDATE post SET ended_at = NULL WHERE id = $1', [postId]));
    case 'attachment.add':
      return void (await served.query(`DELETE FROM attachment WHERE name = 'matrix.pdf'`));
    case 'pastReport.add':
      return void (await served.query(`DELETE FROM past_report WHERE name = 'matrix.txt'`));
    case 'pastReport.confirm':
      return void (await served.query(`UPDATE past_report SET state = 'read', version = 1 WHERE id = $1`, [
        things.pastReportId,
      ]));
    case 'section.import':
      return void (await served.query(`DELETE FROM attachment WHERE name = 'matrix.txt'`));
    case 'attachment.remove':
      return void (await served.query(
        `UPDATE attachment SET state = 'kept', version = version + 1 WHERE state = 'removed'`,
      ));
    case 'reportType.save':
      return void (await served.query('UPDATE report_type SET version = 1 WHERE id = $1', [
        things.reportTypes['reportType.save']?.id,
      ]));
    case 'reportType.retire':
      // Under a key of its own: the one that retiring set free may have been taken by another row meanwhile.
      return void (await served.query(`UPDATE report_type SET state = 'active', key = 'own-' || id WHERE id = $1`, [
        things.reportTypes['reportType.retire']?.id,
      ]));
    case 'cycle.remind':
      return void (await served.query('DELETE FROM reminder WHERE cycle_id = $1', [cycleId]));
    case 'section.requestExtension':
      return void (await served.query('DELETE FROM extension WHERE cycle_id = $1', [cycleId]));
    case 'extension.answer':
      return void (await served.query(`UPDATE extension SET state = 'asked', version = version + 1 WHERE id = $1`, [
        extensionId,
      ]));
    default:
  }
}

/** One relation and state: first everybody who must be refused, on an untouched row; then those who may, each on a fresh one. */
async function playBlock(world: World, block: readonly Expected[], tally: Tally): Promise<void> {
  const [first] = block;
  if (!first) return;
  const ground = world.groundOf(first.cell.key);
  const { served } = world;
  const note = async (one: Expected): Promise<void> => {
    tally.wrong.push(...findings(world, one, await ask(world, one.cell)));
    tally.counts.set(one.expected.outcome, (tally.counts.get(one.expected.outcome) ?? 0) + 1);
  };
  const mayPass = ({ expected }: Expected): boolean => expected.outcome === 'allowed' || expected.outcome === 'public';
  await place(served, ground, first.cell);
  const before = await stateNow(served, ground, first.cell);
  for (const one of block.filter((o) => !mayPass(o))) await note(one);
  const after = await stateNow(served, ground, first.cell);
  if (before !== after)
    tally.wrong.push(`${nameOf(first.cell)}: refused calls changed the row from ${before} to ${after}`);
  for (const one of block.filter(mayPass)) {
    await place(served, ground, one.cell);
    await note(one);
    await restore(world, one.cell.key);
  }
}

/** Every cell of one row, block after block. */
async function playRow(world: World, key: PermissionKey, tally: Tally): Promise<void> {
  const blocks = new Map<string, Expected[]>();
  for (const cell of cellsOf(key)) {
    const name = `${cell.relation.name} ${cell.state}`;
    blocks.set(name, [...(blocks.get(name) ?? []), { cell, expected: expectationOf(cell) }]);
  }
  for (const block of blocks.values()) await playBlock(world, block, tally);
  tally.rows.add(key);
}

/** Plays all rows, a few at a time: each has its own ground, so they do not disturb each other. */
export async function playAll(world: World, keys: readonly PermissionKey[], lanes = 6): Promise<Tally> {
  const tally: Tally = { counts: new Map(), wrong: [], rows: new Set() };
  // The longest first, so that no lane is left alone at the end.
  const waiting = [...keys].sort((a, b) => cellsOf(b).length - cellsOf(a).length);
  const lane = async (): Promise<void> => {
    for (let key = waiting.shift(); key; key = waiting.shift()) await playRow(world, key, tally);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tally;
}
