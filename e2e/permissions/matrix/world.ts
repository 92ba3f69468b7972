import { randomUUID } from 'node:crypto';
import { permission, type AddedPastReport, type PermissionKey } from '@chancery/application';
import type { Post, SealState } from '@chancery/domain';
import { FolderArtifactStore } from '@chancery/storage';
import { join } from 'node:path';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';
import { HttpCaller } from '../../support/http-caller.js';
import type { ServedGovernment } from '../../support/served-government.js';
import { DECIDING, KEYS, type CallerName, type Cell } from './cells.js';
import type { Ground } from './ground.js';
import { prepareGround } from './prepare-ground.js';
import type { ReportTypeThing, Things } from './requests.js';

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
async function prepareDepartments({
  cast,
}: ServedGovernment): Promise<Pick<SharedThings, 'departments' | 'mergeTargetId'>> {
  const departments: Partial<Record<PermissionKey, string>> = {};
  const make = async (name: string): Promise<string> =>
    (await cast.of('systemAdmin').call<{ id: string }>('POST', '/departments', { name })).id;
  for (const key of KEYS.filter((k) => permission(k).path.startsWith('/departments/:id'))) {
    departments[key] = await make(`试办${key}`);
  }
  // Of its own: whoever else changes a department at this moment would be in the way.
  return { departments, mergeTargetId: await make('承接局') };
}

/** Rows about report types change one: each has a type of its own. */
async function prepareReportTypes({ cast }: ServedGovernment): Promise<SharedThings['reportTypes']> {
  const types: Partial<Record<PermissionKey, ReportTypeThing>> = {};
  for (const key of KEYS.filter((k) => permission(k).path.startsWith('/report-types/:id'))) {
    const { id, name, requiredBlocks, stages, outline } = await cast
      .of('editor')
      .call<ReportTypeThing['content'] & { id: string }>('POST', '/report-types', {
        name: key,
        from: { kind: 'bundled', id: 'law-government' },
      });
    types[key] = { id, content: { name, requiredBlocks, stages, outline } };
  }
  return types;
}

/** A seal in a state of its life. */
async function addSeal(served: ServedGovernment, governmentId: string, state: SealState): Promise<string> {
  const [made] = await served.query<{ id: string }>(
    `WITH identity AS (
       INSERT INTO signing_identity (government_id, kind, subject_name, certificate_pem, sealed_key)
       SELECT government_id, kind, subject_name, certificate_pem, sealed_key FROM signing_identity
       WHERE government_id = $1 AND kind = 'seal' LIMIT 1 RETURNING id, government_id),
     upload AS (
       INSERT INTO seal_upload (government_id, identity_id, chain_pem, image_digest, diameter_mm, uploaded_by,
                                uploader_name, at)
       SELECT i.government_id, i.id, '', $2, 45, p.account_id, '系统管理员', now()
       FROM identity i JOIN post p ON p.government_id = i.government_id AND p.post = 'systemAdmin'),
     seal AS (INSERT INTO seal (government_id, version, state, identity_id) SELECT government_id, 1, $3, id FROM identity)
     SELECT id FROM identity`,
    [governmentId, await storePicture(served), state],
  );
  return made?.id ?? '';
}

function storePicture(served: ServedGovernment): Promise<string> {
  const store = new FolderArtifactStore(join(served.installation.settings.dataFolder, 'artifacts'));
  return store.put(new TextEncoder().encode('印章图样'));
}

/** Each row's seal stands where the row is allowed; the right call is still answered otherwise, so that none moves. */
async function prepareSeals(served: ServedGovernment, governmentId: string): Promise<SharedThings['seals']> {
  const [own] = await served.query<{ identity_id: string }>(
    `SELECT identity_id FROM seal WHERE government_id = $1 AND state = 'enabled'`,
    [governmentId],
  );
  const [made, filed, disabled] = [
    await addSeal(served, governmentId, 'made'),
    await addSeal(served, governmentId, 'filed'),
    await addSeal(served, governmentId, 'disabled'),
  ];
  return {
    'seal.image': made,
    'seal.file': made,
    // Enabling one would take the seal in use away from the other rows.
    'seal.enable': made,
    'seal.decline': filed,
    'seal.disable': own?.identity_id ?? '',
    'seal.requestEnabling': disabled,
    'seal.destroy': disabled,
  };
}

async function importReport({ cast }: ServedGovernment): Promise<string> {
  const text = '望川区2024年度法治政府建设情况报告\n一、主要工作\n评查行政执法案卷180卷。\n二、存在问题\n力量不足。';
  const { pastReport } = await cast
    .of('editor')
    .upload<AddedPastReport>('/past-reports?name=last-year.txt', new TextEncoder().encode(text));
  return pastReport.id;
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
  // Liaisons may hand in files while they may write.
  await served.query(`UPDATE section SET state = 'drafting' WHERE cycle_id = $1`, [shared.cycleId]);
  const [picture] = await served.query<{ digest: string }>('SELECT digest FROM attachment LIMIT 1');
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
      pictureDigest: picture?.digest ?? '',
      ...(await prepareAccounts(served)),
      ...(await prepareDepartments(served)),
      reportTypes: await prepareReportTypes(served),
      pastReportId: await importReport(served),
      seals: await prepareSeals(served, shared.governmentId),
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
