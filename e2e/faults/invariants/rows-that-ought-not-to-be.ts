import type { Check } from './ground.js';

/** Longest that anything may be on its way without a sign of life. */
const LIMBO_SECONDS = 60;

/** Rows that ought not to be there, told by what they show. */
const none =
  (what: string, sql: string): Check =>
  async ({ query }) =>
    (await query(sql)).map((row) => `${what}: ${JSON.stringify(row)}`);

export const oneApproval = none(
  'two decisions of one person at one stage',
  `SELECT version_id, stage_key, account_id, count(*)::int AS n FROM approval
   GROUP BY version_id, stage_key, account_id HAVING count(*) > 1`,
);

export const oneSealedFile = none(
  'a sealed file twice, or sealed and not the one that is kept',
  `SELECT e.dispatch_id, e.file_name, count(*)::int AS n FROM seal_entry e
   LEFT JOIN dispatch_file f ON f.dispatch_id = e.dispatch_id AND f.name = e.file_name AND f.digest = e.file_digest
   GROUP BY e.dispatch_id, e.file_name HAVING count(*) > 1 OR bool_or(f.id IS NULL)`,
);

export const oneDispatchOfAVersion = none(
  'one version sealed for two dispatches',
  `SELECT d.version_id, count(DISTINCT d.id)::int AS n FROM dispatch d JOIN seal_entry e ON e.dispatch_id = d.id
   GROUP BY d.version_id HAVING count(DISTINCT d.id) > 1`,
);

export const approvalsAreOfWhatTheySaw = none(
  'a decision bound to another text than its version’s',
  `SELECT a.id, a.version_id FROM approval a JOIN version v ON v.id = a.version_id WHERE a.digest <> v.digest`,
);

export const signedOffOnce = none(
  'a version signed off without the one decision that does it',
  `SELECT v.id, v.state FROM version v
   WHERE (SELECT count(*) FROM approval a WHERE a.version_id = v.id AND a.decision = 'signOff')
         <> CASE v.state WHEN 'signedOff' THEN 1 ELSE 0 END`,
);

export const issuedIsSealed = none(
  'sealed or issued without both files in the register',
  `SELECT d.id, d.state FROM dispatch d WHERE d.state IN ('sealed', 'issued')
   AND (SELECT count(*) FROM seal_entry e WHERE e.dispatch_id = d.id) <> 2`,
);

export const versionsHaveNoGap = none(
  'a gap in the numbers of a cycle’s versions',
  `SELECT cycle_id, max(seq) AS last, count(*)::int AS n FROM version GROUP BY cycle_id HAVING max(seq) <> count(*)`,
);

export const documentNumbersHaveNoGap = none(
  'a gap in the document numbers of a year',
  `SELECT government_id, organ_code, year, max(serial) AS last, count(*)::int AS n FROM document_number
   GROUP BY government_id, organ_code, year HAVING max(serial) <> count(*)`,
);

export const nothingInLimbo = none(
  'on its way longer than it may be',
  `SELECT 'run' AS what, id::text, job AS state FROM job_run WHERE state IN ('queued', 'running')
     AND GREATEST(heartbeat_at, created_at) < now() - interval '${LIMBO_SECONDS} seconds'
   UNION ALL SELECT 'outbox', id::text, job FROM outbox
     WHERE relayed_at IS NULL AND created_at < now() - interval '${LIMBO_SECONDS} seconds'
   UNION ALL SELECT 'dispatch', d.id::text, d.state FROM dispatch d WHERE d.state IN ('rendering', 'sealing')
     AND NOT EXISTS (SELECT 1 FROM job_run r WHERE r.subject_id = d.id AND r.state IN ('queued', 'running'))`,
);

/** Effects of a kind beside the runs said to have made them, with `=` or `<=` between. */
const effects = (what: string, counted: string, job: string, relation: '=' | '<='): string => {
  const made = `(SELECT count(*)::int FROM ${counted})`;
  const runs = `(SELECT count(*)::int FROM job_run WHERE job = '${job}' AND state = 'done')`;
  return `SELECT '${what}' AS what, ${made} AS effects, ${runs} AS runs WHERE NOT ${made} ${relation} ${runs}`;
};

export const noOrphanRow = none(
  'an effect without the run that made it, or a run done without its effect',
  [
    effects('collection', 'collection', 'collect', '<='),
    effects('version', 'version', 'merge', '='),
    effects('original', `dispatch_file WHERE name = 'original.pdf'`, 'render', '='),
    effects('sealed file', `dispatch_file WHERE name = 'report.pdf'`, 'seal', '='),
    effects('entry of a render', `audit_event WHERE action = 'dispatch.finishRender'`, 'render', '='),
    effects('entry of a seal', `audit_event WHERE action = 'dispatch.finishSeal'`, 'seal', '='),
  ].join('\nUNION ALL '),
);
