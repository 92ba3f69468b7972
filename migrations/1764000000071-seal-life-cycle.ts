import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

const MAPPED = ['government', 'signing_identity', 'seal_upload', 'seal_decision', 'seal', 'seal_event'] as const;

/**
 * Runs with row-level security off for the owner, who maps every government's rows; it is on again at the end, and within this
 * transaction nobody else sees the tables so.
 */
async function unbound(runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  for (const table of MAPPED) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await work();
  for (const table of MAPPED) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}

/** A seal with its upload and the second person's word; the newest that may be used is the one in use. */
const KNOWN = `
  SELECT i.id, i.government_id, i.created_seq, u.at AS made_at, u.uploaded_by, u.uploader_name,
         d.decision, d.reason, d.account_id AS decided_by, d.display_name AS decider_name, d.at AS decided_at,
         COALESCE(u.id IS NULL OR d.decision = 'confirm', false) AS usable, g.created_at
  FROM signing_identity i JOIN government g ON g.id = i.government_id
  LEFT JOIN seal_upload u ON u.identity_id = i.id LEFT JOIN seal_decision d ON d.identity_id = i.id
  WHERE i.kind = 'seal'`;

/**
 * Seals have a life cycle (制作、备案、启用、停用、销毁) with every deed kept. Before, the newest confirmed seal was the one in use:
 * it is enabled now, those before it are disabled, and one that waited for the second person is made and has to be filed.
 * `seal_decision` is read no more and goes in a later release.
 */
export class SealLifeCycle1764000000071 implements MigrationInterface {
  readonly name = 'SealLifeCycle1764000000071';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'seal',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('made', 'filed', 'enabled', 'disabled', 'enablingRequested', 'destroyed')),
       identity_id uuid NOT NULL REFERENCES signing_identity (id),
       filing_number text,
       filing_authority text,
       last_used_at timestamptz,
       CONSTRAINT seal_once UNIQUE (identity_id)`,
      'change',
    );
    await runner.query(`CREATE UNIQUE INDEX seal_one_enabled ON seal (government_id) WHERE state = 'enabled'`);
    await tenantTable(
      runner,
      'seal_event',
      `seal_id uuid NOT NULL REFERENCES seal (id),
       action text NOT NULL
         CHECK (action IN ('make', 'file', 'enable', 'decline', 'disable', 'requestEnabling', 'destroy')),
       state text NOT NULL,
       reason text NOT NULL,
       account_id uuid REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL`,
      'append',
    );
    await unbound(runner, async () => {
      await runner.query(`
        WITH known AS (${KNOWN}),
             ranked AS (SELECT *, row_number() OVER (PARTITION BY government_id, usable ORDER BY created_seq DESC) AS rank
                        FROM known)
        INSERT INTO seal (government_id, version, state, identity_id)
        SELECT government_id, 1, CASE WHEN NOT usable THEN 'made' WHEN rank = 1 THEN 'enabled' ELSE 'disabled' END, id
        FROM ranked ORDER BY created_seq`);
      await runner.query(`
        WITH known AS (${KNOWN}),
             used AS (SELECT *, COALESCE(decided_at, created_at) AS enabled_at,
                             lead(COALESCE(decided_at, created_at)) OVER (PARTITION BY government_id ORDER BY created_seq) AS until
                      FROM known WHERE usable),
             deeds AS (
               SELECT id, 'make' AS action, 'made' AS state, '' AS reason, uploaded_by AS account_id,
                      COALESCE(uploader_name, '安装程序') AS display_name, COALESCE(made_at, created_at) AS at, 1 AS place
               FROM known
               UNION ALL
               SELECT id, 'enable', 'enabled', '', decided_by, COALESCE(decider_name, '安装程序'), enabled_at, 2 FROM used
               UNION ALL
               SELECT id, 'decline', 'made', reason, decided_by, decider_name, decided_at, 2 FROM known WHERE decision = 'decline'
               UNION ALL
               SELECT id, 'disable', 'disabled', '启用新印章', NULL, '系统', until, 3 FROM used WHERE until IS NOT NULL)
        INSERT INTO seal_event (government_id, seal_id, action, state, reason, account_id, display_name, at)
        SELECT s.government_id, s.id, d.action, d.state, d.reason, d.account_id, d.display_name, d.at
        FROM deeds d JOIN seal s ON s.identity_id = d.id ORDER BY d.at, d.place`);
    });
    // A destroyed seal's key is wiped and nothing else of an identity ever changes: not even a person's key can be.
    await runner.query('GRANT UPDATE (sealed_key) ON signing_identity TO chancery_app');
    await runner.query(`
      CREATE POLICY only_seals_are_wiped ON signing_identity AS RESTRICTIVE FOR UPDATE TO chancery_app
      USING (kind = 'seal') WITH CHECK (sealed_key = '')`);
    // What has no key any more signs nothing: nobody is warned that its certificate ends.
    await runner.query(`ALTER POLICY relay_reads ON signing_identity USING (sealed_key <> '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unbound(runner, async () => {
      const [{ wiped = 0 } = {}] = (await runner.query(
        `SELECT count(*)::int AS wiped FROM seal WHERE state = 'destroyed'`,
      )) as { wiped: number }[];
      // Before, a confirmed seal was used while there was no newer one: one without a key would be.
      if (wiped > 0) throw new Error(`${wiped} destroyed seals have no place in the schema before`);
      await runner.query(`
        INSERT INTO seal_decision (government_id, identity_id, decision, reason, account_id, display_name, at)
        SELECT DISTINCT ON (s.identity_id) s.government_id, s.identity_id, 'confirm', '', e.account_id, e.display_name, e.at
        FROM seal s JOIN seal_event e ON e.seal_id = s.id JOIN seal_upload u ON u.identity_id = s.identity_id
        WHERE e.action = 'enable' AND e.account_id IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM seal_decision d WHERE d.identity_id = s.identity_id)
        ORDER BY s.identity_id, e.created_seq`);
    });
    await runner.query('ALTER POLICY relay_reads ON signing_identity USING (true)');
    await runner.query('DROP POLICY only_seals_are_wiped ON signing_identity');
    await runner.query('REVOKE UPDATE (sealed_key) ON signing_identity FROM chancery_app');
    await dropTables(runner, 'seal_event', 'seal');
  }
}
