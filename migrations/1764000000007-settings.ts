import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** What a government sets for itself: report types, mail, its seal. */
export class Settings1764000000007 implements MigrationInterface {
  name = 'Settings1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'report_type',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('active', 'retired')),
       key text NOT NULL,
       name text NOT NULL,
       layout_version text NOT NULL,
       required_blocks jsonb NOT NULL,
       stages jsonb NOT NULL,
       outline jsonb NOT NULL,
       changed_by uuid NOT NULL REFERENCES account (id),
       changed_at timestamptz NOT NULL`,
      'change',
    );
    // A key leads a new cycle to one type: the active one.
    await runner.query(
      `CREATE UNIQUE INDEX report_type_key ON report_type (government_id, key) WHERE state = 'active'`,
    );
    await tenantTable(
      runner,
      'mail_settings',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('disabled', 'enabled')),
       host text NOT NULL,
       port integer NOT NULL,
       security text NOT NULL CHECK (security IN ('none', 'starttls', 'tls')),
       trusted_certificate text,
       user_name text NOT NULL,
       sealed_password text,
       from_address text NOT NULL,
       from_name text NOT NULL,
       site_address text NOT NULL,
       CONSTRAINT mail_settings_once UNIQUE (government_id)`,
      'change',
    );
    await tenantTable(
      runner,
      'mail_delivery',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'skipped', 'givenUp')),
       notice_id uuid NOT NULL REFERENCES notice (id),
       account_id uuid NOT NULL REFERENCES account (id),
       attempts integer NOT NULL,
       last_error text,
       next_at timestamptz NOT NULL,
       settled_at timestamptz,
       CONSTRAINT mail_delivery_once UNIQUE (notice_id)`,
      'change',
    );
    await runner.query(`CREATE INDEX mail_delivery_due ON mail_delivery (next_at) WHERE state = 'waiting'`);
    // Former seals stay, so that what they sealed can be verified; a newer one is used once a second person confirms it.
    await runner.query('DROP INDEX signing_identity_seal');
    await tenantTable(
      runner,
      'seal_upload',
      `identity_id uuid NOT NULL REFERENCES signing_identity (id),
       chain_pem text NOT NULL,
       image_digest text NOT NULL,
       diameter_mm integer NOT NULL,
       uploaded_by uuid NOT NULL REFERENCES account (id),
       uploader_name text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT seal_upload_once UNIQUE (identity_id)`,
      'append',
    );
    await tenantTable(
      runner,
      'seal_decision',
      `identity_id uuid NOT NULL REFERENCES signing_identity (id),
       decision text NOT NULL CHECK (decision IN ('confirm', 'decline')),
       reason text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT seal_decision_once UNIQUE (identity_id)`,
      'append',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'seal_decision', 'seal_upload', 'mail_delivery', 'mail_settings', 'report_type');
    // Fails, and changes nothing, where a government has had a second seal: one of them would have to go.
    await runner.query(
      `CREATE UNIQUE INDEX signing_identity_seal ON signing_identity (government_id) WHERE kind = 'seal'`,
    );
    // The column of mail addresses belongs to whoever added it first; it stays.
  }
}
