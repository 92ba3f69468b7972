import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemContext, verifyChain, type ArtifactStore } from '@chancery/application';
import {
  cycleLifecycle,
  dispatchLifecycle,
  isRefusal,
  sectionLifecycle,
  versionLifecycle,
  type Lifecycle,
} from '@chancery/domain';
import { createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import pg from 'pg';

export interface InvariantGround {
  /** As superuser: sees every row. */
  readonly query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  /** The application's own role. */
  readonly appUrl: string;
  readonly artifacts: ArtifactStore;
  /** Folder of log files; null when the processes log nowhere. */
  readonly logs: string | null;
  /** What must stand in no log: passwords, keys, sentences of the report. */
  readonly unspeakable: readonly string[];
}

/** Longest that anything may be on its way without a sign of life. */
const LIMBO_SECONDS = 60;

type Check = (ground: InvariantGround) => Promise<string[]>;

/** Rows that ought not to be there, told by what they show. */
const none =
  (what: string, sql: string): Check =>
  async ({ query }) =>
    (await query(sql)).map((row) => `${what}: ${JSON.stringify(row)}`);

const oneApproval = none(
  'two decisions of one person at one stage',
  `SELECT version_id, stage_key, account_id, count(*)::int AS n FROM approval
   GROUP BY version_id, stage_key, account_id HAVING count(*) > 1`,
);

const oneSealedFile = none(
  'a sealed file twice, or sealed and not the one that is kept',
  `SELECT e.dispatch_id, e.file_name, count(*)::int AS n FROM seal_entry e
   LEFT JOIN dispatch_file f ON f.dispatch_id = e.dispatch_id AND f.name = e.file_name AND f.digest = e.file_digest
   GROUP BY e.dispatch_id, e.file_name HAVING count(*) > 1 OR bool_or(f.id IS NULL)`,
);

const issuedIsSealed = none(
  'sealed or issued without both files in the register',
  `SELECT d.id, d.state FROM dispatch d WHERE d.state IN ('sealed', 'issued')
   AND (SELECT count(*) FROM seal_entry e WHERE e.dispatch_id = d.id) <> 2`,
);

const versionsHaveNoGap = none(
  'a gap in the numbers of a cycle’s versions',
  `SELECT cycle_id, max(seq) AS last, count(*)::int AS n FROM version GROUP BY cycle_id HAVING max(seq) <> count(*)`,
);

const documentNumbersHaveNoGap = none(
  'a gap in the document numbers of a year',
  `SELECT government_id, organ_code, year, max(serial) AS last, count(*)::int AS n FROM document_number
   GROUP BY government_id, organ_code, year HAVING max(serial) <> count(*)`,
);

const nothingInLimbo = none(
  'on its way longer than it may be',
  `SELECT 'run' AS what, id::text, job AS state FROM job_run WHERE state IN ('queued', 'running')
     AND GREATEST(heartbeat_at, created_at) < now() - interval '${LIMBO_SECONDS} seconds'
   UNION ALL SELECT 'outbox', id::text, job FROM outbox
     WHERE relayed_at IS NULL AND created_at < now() - interval '${LIMBO_SECONDS} seconds'
   UNION ALL SELECT 'dispatch', d.id::text, d.state FROM dispatch d WHERE d.state IN ('rendering', 'sealing')
     AND NOT EXISTS (SELECT 1 FROM job_run r WHERE r.subject_id = d.id AND r.state IN ('queued', 'running'))`,
);

const noOrphanRow = none(
  'an effect without the run that made it, or a run done without its effect',
  `SELECT 'collection' AS what, (SELECT count(*)::int FROM collection) AS effects,
          (SELECT count(*)::int FROM job_run WHERE job = 'collect' AND state = 'done') AS runs
   WHERE (SELECT count(*) FROM collection) > (SELECT count(*) FROM job_run WHERE job = 'collect' AND state = 'done')
   UNION ALL
   SELECT 'version', (SELECT count(*)::int FROM version),
          (SELECT count(*)::int FROM job_run WHERE job = 'merge' AND state = 'done')
   WHERE (SELECT count(*) FROM version) <> (SELECT count(*) FROM job_run WHERE job = 'merge' AND state = 'done')`,
);

/** Every file that a row names can be read, has its digest, and has the size that the row says. */
const filesAreWhole: Check = async ({ query, artifacts }) => {
  const problems: string[] = [];
  const files = await query<{ digest: string; size: string }>('SELECT digest, size FROM dispatch_file');
  for (const { digest, size } of files) {
    try {
      const { byteLength } = await artifacts.get(digest);
      if (byteLength !== Number(size)) problems.push(`file ${digest}: ${byteLength} bytes, ${size} by its row`);
    } catch (error) {
      problems.push(`file ${digest}: ${(error as Error).message}`);
    }
  }
  return problems;
};

const LIFECYCLES: Readonly<Record<string, Lifecycle<string, string>>> = {
  cycle: cycleLifecycle,
  section: sectionLifecycle,
  version: versionLifecycle,
  dispatch: dispatchLifecycle,
};

interface Move {
  readonly object_type: string;
  readonly object_id: string;
  readonly action: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** Each change of state that the trail tells is one that its lifecycle knows, and begins where the last one ended. */
const historiesAreLegal: Check = async ({ query }) => {
  const problems: string[] = [];
  const moves = await query<Move>(
    `SELECT object_type, object_id, action, before->>'state' AS was, after->>'state' AS is FROM audit_event
     WHERE object_type = ANY ($1) ORDER BY government_id, seq`,
    [Object.keys(LIFECYCLES)],
  );
  const last = new Map<string, string>();
  for (const { object_type: kind, object_id: id, action, was, is } of moves) {
    const transitions = LIFECYCLES[kind]?.transitions ?? [];
    const before = was ?? last.get(id);
    // A job's end tells what it made, and the state by its action's name.
    const byName = transitions.find((one) => action === `${kind}.${one.action}` && one.from.includes(before ?? ''));
    const to = is ?? byName?.to;
    if (to === undefined) continue;
    const known = last.get(id);
    last.set(id, to);
    if (before === undefined) continue;
    if (known !== undefined && known !== before) {
      problems.push(`${kind} ${id}: ${action} from ${before}, but it was ${known}`);
    }
    if (!transitions.some((one) => one.from.includes(before) && one.to === to)) {
      problems.push(`${kind} ${id}: ${action} took it from ${before} to ${to}, which no rule allows`);
    }
  }
  for (const { kind, id, state } of await query<{ kind: string; id: string; state: string }>(
    `SELECT 'dispatch' AS kind, id::text, state FROM dispatch`,
  )) {
    const told = last.get(id);
    if (told !== undefined && told !== state) problems.push(`${kind} ${id} is ${state}; the trail ends with ${told}`);
  }
  return problems;
};

const chainsAreWhole: Check = async ({ query, appUrl }) => {
  const source = await createDataSource({ url: appUrl, poolSize: 2 }).initialize();
  try {
    const door = new TypeOrmUnitOfWork(source);
    const problems: string[] = [];
    for (const { id } of await query<{ id: string }>('SELECT id FROM government')) {
      const finding = await door.run(systemContext(id, 'invariants'), verifyChain);
      if (isRefusal(finding) || !finding.whole) problems.push(`audit chain of ${id}: ${JSON.stringify(finding)}`);
    }
    return problems;
  } finally {
    await source.destroy();
  }
};

/** Seen as the application, each government has its own rows only, and nobody has any. */
const governmentsAreApart: Check = async ({ query, appUrl }) => {
  const tables = await query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'government_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND has_table_privilege('chancery_app', c.oid, 'SELECT')`,
  );
  const governments = [null, ...(await query<{ id: string }>('SELECT id FROM government')).map(({ id }) => id)];
  const problems: string[] = [];
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    for (const government of governments) {
      await client.query(`SELECT set_config('chancery.government', $1, false)`, [government ?? '']);
      for (const { name } of tables) {
        const { rows } = await client.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM "${name}" WHERE government_id IS DISTINCT FROM $1::uuid`,
          [government],
        );
        if (rows[0]?.n !== 0)
          problems.push(`${name}: ${rows[0]?.n} rows of others are seen by ${government ?? 'nobody'}`);
      }
    }
  } finally {
    await client.end();
  }
  return problems;
};

const logsKeepSilent: Check = async ({ logs, unspeakable }) => {
  if (logs === null) return [];
  return readdirSync(logs).flatMap((name) => {
    const text = readFileSync(join(logs, name), 'utf8');
    // A secret is not repeated in a failed test's message either.
    return unspeakable.flatMap((secret, i) => (text.includes(secret) ? [`${name} tells unspeakable ${i}`] : []));
  });
};

const CHECKS: readonly Check[] = [
  oneApproval,
  oneSealedFile,
  issuedIsSealed,
  versionsHaveNoGap,
  documentNumbersHaveNoGap,
  nothingInLimbo,
  noOrphanRow,
  filesAreWhole,
  historiesAreLegal,
  chainsAreWhole,
  governmentsAreApart,
  logsKeepSilent,
];

/** What must hold after every fault, whatever it was. Returns every violation there is. */
export async function violations(ground: InvariantGround): Promise<string[]> {
  const found: string[] = [];
  for (const check of CHECKS) found.push(...(await check(ground)));
  return found;
}
