import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Proofs of versions, who saw which version, and authorisations taken back. */
export class ProofsAndViews1764000000013 implements MigrationInterface {
  name = 'ProofsAndViews1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'proof',
      `version_id uuid NOT NULL REFERENCES version (id),
       layout_key text NOT NULL,
       digest text NOT NULL,
       size bigint NOT NULL,
       pages integer NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT proof_once UNIQUE (version_id, layout_key)`,
      'append',
    );
    await tenantTable(
      runner,
      'version_view',
      `account_id uuid NOT NULL REFERENCES account (id),
       version_id uuid NOT NULL REFERENCES version (id),
       digest text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT version_view_once UNIQUE (account_id, version_id)`,
      'append',
    );
    await tenantTable(
      runner,
      'revocation',
      `authorisation_id uuid NOT NULL REFERENCES authorisation (id),
       account_id uuid NOT NULL REFERENCES account (id),
       reason text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT revocation_once UNIQUE (authorisation_id)`,
      'append',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'revocation', 'version_view', 'proof');
  }
}
