import { randomUUID } from 'node:crypto';
import { permission, type PermissionKey } from '@chancery/application';
import type { Post } from '@chancery/domain';
import { FolderArtifactStore } from '@chancery/storage';
import { join } from 'node:path';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';
import { HttpCaller } from '../../support/http-caller.js';
import type { ServedGovernment } from '../../support/served-government.js';
import { DECIDING, KEYS, type CallerName, type Cell } from './cells.js';
import type { Ground } from './ground.js';
import { prepareGround } from './prepare-ground.js';
import type { Things } from './requests.js';

type SharedThings = Omit<Things, 'credentials'>;

type CastMember = Cast['members'][number];

interface Person {
  readonly caller: HttpCaller;
  readonly credentials: Things['credentials'];
}

/** Everything that cells are played on: two governments' people, a ground for each row that changes one, things to name. */
export interface World {
  readonly served: ServedGovernment;
  readonly things: SharedThings;
  groundOf(key: PermissionKey): Ground;
  personFor(cell: Cell): Person;
  /** Marks of the first government that no answer to another may carry. */
  readonly secrets: readonly string[];
}

async function logInAll(url: string, cast: Cast): Promise<Map<Post, Person>> {
  const people = new Map<Post, Person>();
  // The first department's people stand for theirs.
  const first = new Map<Post, CastMember>();
  for (const member of cast.members) if (!first.has(member.post)) first.set(member.post, member);
  for (const [post, { userName, password }] of first) {
    people.set(post, { caller: await HttpCaller.logIn(url, userName, password), credentials: { userName, password } });
  }
  return people;
}

async function makeAccount({ cast }: ServedGovernment, departmentId: string | null): Promise<string> {
  const made = await cast.of('systemAdmin').call<{ account: { id: string } }>('POST', '/accounts', {
    userName: `victim-${randomUUID().slice(0, 8)}`,
    displayName: '被管理人员',
    departmentId,
  });
  return made.account.id;
}

const asksForOwnDepartment = (key: PermissionKey): boolean => {
  const { access } = permission(key);
  return typeof access !== 'string' && access.some((grant) => grant.relation === 'ownDepartment');
};

/** Rows about accounts change one: each has an account of its own, with a post to end. */
async function prepareAccounts(
  served: ServedGovernment,
): Promise<Pick<SharedThings, 'accounts' | 'otherAccountId' | 'successorId'>> {
  const { cast } = served;
  const accounts: Partial<Record<PermissionKey, { id: string; postId: string }>> = {};
  const own = cast.departmentIds.get('司法局') ?? '';
  for (const key of KEYS.filter((k) => permission(k).path.startsWith('/accounts/:id'))) {
    const id = await makeAccount(served, null);
    const given = asksForOwnDepartment(key) ? { post: 'liaison', departmentId: own } : { post: 'editor' };
    const post = await cast.of('securityAdmin').call<{ id: string }>('POST', `/accounts/${id}/posts`, given);
    await served.query('UPDATE account SET version = 1 WHERE id = $1', [id]);
    accounts[key] = { id, postId: post.id };
  }
  return {
    accounts,
    otherAccountId: await makeAccount(served, cast.departmentIds.get('财政局') ?? ''),
    successorId: await makeAccount(served, own),
  };
}

/** Rows about departments change one: each has a department of its own. */
async function prepareDepartments({ cast }: ServedGovernment): Promise<SharedThings['departments']> {
  const departments: Partial<Record<PermissionKey, string>> = {};
  for (const key of KEYS.filter((k) => permission(k).path.startsWith('/departments/:id'))) {
    const made = await cast.of('systemAdmin').call<{ id: string }>('POST', '/departments', { name: `试办${key}` });
    departments[key] = made.id;
  }
  return departments;
}

/** A file of the dispatch, as rendering would have left it. */
async function addFile(served: ServedGovernment, ground: Ground): Promise<string> {
  const data = new TextEncoder().encode('印发的正文');
  const digest = await new FolderArtifactStore(join(served.installation.settings.dataFolder, 'artifacts')).put(data);
  await served.query(
    `INSERT INTO dispatch_file (government_id, dispatch_id, name, media_type, digest, size)
     VALUES ($1, $2, 'report.txt', 'text/plain', $3, $4)`,
    [ground.governmentId, ground.dispatchId, digest, data.byteLength],
  );
  return 'report.txt';
}

/** The person of another government who would be the right one at home. */
function bestSuited({ key, relation }: Cell): Post {
  const { access } = permission(key);
  if (typeof access === 'string') return 'editor';
  const due = relation.due === undefined ? undefined : DECIDING[relation.due];
  const posts = access.flatMap((grant) => grant.posts);
  return posts.find((post) => post === due) ?? posts[0] ?? 'editor';
}

const dependsOnIssue = (key: PermissionKey): boolean => {
  const { access } = permission(key);
  return typeof access !== 'string' && access.some(({ relation }) => relation === 'issued');
};

export async function prepareWorld(served: ServedGovernment): Promise<World> {
  const { cast, url } = served;
  const abroad = await logInAll(url, await served.found('临江市新川区人民政府', 'x'));
  const people = await logInAll(url, cast);
  const shared = await prepareGround(served, 0);
  const grounds = new Map<PermissionKey, Ground>();
  for (const key of KEYS.filter((k) => permission(k).subject || dependsOnIssue(k))) {
    grounds.set(key, await prepareGround(served, grounds.size + 1));
  }
  const job = await cast
    .of('editor')
    .call<{ id: string }>('POST', `/cycles/${shared.cycleId}/collections`, { requestKey: randomUUID() });
  const [delegate] = await served.query<{ account_id: string }>(
    `SELECT account_id FROM post WHERE post = 'deputyLeader' AND government_id = $1`,
    [shared.governmentId],
  );
  const delegateId = delegate?.account_id ?? '';
  const given = await cast.of('principalLeader').call<{ id: string }>('POST', '/authorisations', {
    delegateId,
    fromDate: '2099-01-01',
    untilDate: '2099-01-02',
    document: '授权书第2号',
  });
  const nobody = new HttpCaller(url);
  const required = (found: Person | undefined, name: CallerName): Person => {
    if (!found) throw new Error(`the cast has no ${name}`);
    return found;
  };
  return {
    served,
    things: {
      departmentId: cast.departmentIds.get('司法局') ?? '',
      delegateId,
      authorisationId: given.id,
      jobId: job.id,
      fileName: await addFile(served, grounds.get('dispatch.file') ?? shared),
      ...(await prepareAccounts(served)),
      departments: await prepareDepartments(served),
    },
    groundOf: (key) => grounds.get(key) ?? shared,
    personFor(cell) {
      if (cell.caller === 'otherGovernment') return required(abroad.get(bestSuited(cell)), cell.caller);
      if (cell.caller !== 'nobody') return required(people.get(cell.caller), cell.caller);
      return { caller: nobody, credentials: required(people.get('editor'), 'editor').credentials };
    },
    secrets: [
      '望川',
      '评查行政执法案卷',
      shared.governmentId,
      ...[shared, ...grounds.values()].map((ground) => ground.cycleId),
    ],
  };
}
