// The lean reads of boards and desks. No draft, standing, content, model or provenance is ever named here.

const CYCLE_COLUMNS = 'id, state, version, title, year, milestones, stages, outline';

export const OPEN_CYCLES = `SELECT ${CYCLE_COLUMNS} FROM cycle WHERE state <> 'issued' ORDER BY created_seq`;

export const CYCLE = `SELECT ${CYCLE_COLUMNS} FROM cycle WHERE id = $1`;

export const DEPARTMENTS = `
  SELECT d.id, d.name,
         COALESCE(json_agg(a.display_name ORDER BY p.created_seq) FILTER (WHERE a.id IS NOT NULL), '[]') AS liaisons
  FROM department d
  LEFT JOIN post p ON p.department_id = d.id AND p.post = 'liaison' AND p.ended_at IS NULL
    AND COALESCE(p.from_date <= $1::date, true) AND COALESCE(p.until_date >= $1::date, true)
  LEFT JOIN account a ON a.id = p.account_id AND a.state = 'active'
  GROUP BY d.id ORDER BY d.created_seq`;

const STAMP = `count(*) || '.' || COALESCE(sum(version), 0)`;

/** Rows are never deleted and their versions only rise: count and sum together change with every change. */
export const SECTIONS_STAMP = `
  SELECT (SELECT ${STAMP} FROM section WHERE cycle_id = $1 AND ($2::uuid[] IS NULL OR department_id = ANY ($2)))
         || '/' || (SELECT ${STAMP} FROM extension WHERE cycle_id = $1) AS stamp`;

/** A 申请延期 of the section waits for its answer; there is one at most. */
const EXTENSION = `LEFT JOIN extension e ON e.section_id = s.id AND e.state = 'asked'`;

/** How often the office has returned each section of a cycle. */
const RETURNS = `
  SELECT n.section_id, count(*)::int AS times FROM review_note n JOIN section o ON o.id = n.section_id
  WHERE o.cycle_id = $1 AND n.kind = 'returnForRevision' GROUP BY n.section_id`;

export const BOARD_SECTIONS = `
  SELECT s.id, s.node_key AS "nodeKey", s.position, s.department_id AS "departmentId", s.state, s.due_on AS "dueOn",
         u.submitted_at AS "submittedAt", COALESCE(u.kind = 'nil', false) AS nil, COALESCE(r.times, 0) AS returned,
         e.id IS NOT NULL AS "extensionOpen"
  FROM section s
  ${EXTENSION}
  LEFT JOIN submission u ON u.id = s.current_submission_id
  LEFT JOIN (${RETURNS}) r ON r.section_id = s.id
  WHERE s.cycle_id = $1 AND s.removed_at IS NULL AND ($2::uuid[] IS NULL OR s.department_id = ANY ($2))
  ORDER BY s.created_seq`;

export const WAITING_SECTIONS = `
  SELECT s.id, s.cycle_id AS "cycleId", s.node_key AS "nodeKey", s.department_id AS "departmentId", s.state,
         s.due_on AS "dueOn", u.submitted_at AS "submittedAt", COALESCE(u.kind = 'nil', false) AS nil,
         COALESCE(r.times, 0) AS returned, COALESCE(r.reason, '') AS "returnReason"
  FROM section s JOIN cycle c ON c.id = s.cycle_id AND c.state = 'drafting'
  LEFT JOIN submission u ON u.id = s.current_submission_id
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS times, (array_agg(n.reason ORDER BY n.created_seq DESC))[1] AS reason
    FROM review_note n WHERE n.section_id = s.id AND n.kind = 'returnForRevision') r ON true
  WHERE s.department_id = ANY ($1::uuid[]) AND s.removed_at IS NULL AND s.state = ANY ($2::text[])
  ORDER BY s.due_on, s.created_seq`;

export const SECTION_COUNTS = `
  SELECT s.cycle_id AS "cycleId", s.state, count(*)::int AS count,
         (count(*) FILTER (WHERE s.due_on < $1::date))::int AS overdue,
         (count(*) FILTER (WHERE r.times >= 2))::int AS "returnedTwice",
         count(e.id)::int AS "extensionsOpen", min(u.submitted_at) AS "oldestSubmission"
  FROM section s JOIN cycle c ON c.id = s.cycle_id AND c.state <> 'issued'
  LEFT JOIN submission u ON u.id = s.current_submission_id
  LEFT JOIN (SELECT section_id, count(*) AS times FROM review_note
             WHERE kind = 'returnForRevision' GROUP BY section_id) r ON r.section_id = s.id
  ${EXTENSION}
  WHERE s.removed_at IS NULL
  GROUP BY s.cycle_id, s.state`;

export const NEWEST_VERSIONS = `
  SELECT DISTINCT ON (v.cycle_id) v.id, v.cycle_id AS "cycleId", v.seq, v.state, v.stage,
         jsonb_array_length(v.gaps) AS gaps, jsonb_array_length(v.stale_sections) > 0 AS stale, v.drafters,
         (SELECT max(p.at) FROM approval p WHERE p.version_id = v.id) AS since
  FROM version v JOIN cycle c ON c.id = v.cycle_id AND c.state <> 'issued'
  ORDER BY v.cycle_id, v.seq DESC`;

export const UNREAD_NOTICES = `
  SELECT count(*)::int AS unread FROM notice WHERE account_id = $1 AND read_at IS NULL`;

/** Looked for among the latest entries only: a chain not checked for so long counts as not checked. */
export const CHAIN_CHECKED = `
  SELECT max(at) AS at FROM (SELECT action, at FROM audit_event ORDER BY seq DESC LIMIT 20000) latest
  WHERE action = 'audit.verify'`;
