import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** Versions, approvals, authorisations, dispatch, numbers, files, seal register, signing identities. */
export class Issuing1764000000003 implements MigrationInterface {
  name = 'Issuing1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'version',
      `version integer NOT NULL,
       state text NOT NULL,
       cycle_id uuid NOT NULL REFERENCES cycle (id),
       seq integer NOT NULL,
       collection_id uuid NOT NULL REFERENCES collection (id),
       stage integer NOT NULL,
       model jsonb NOT NULL,
       digest text NOT NULL,
       layout_version text NOT NULL,
       provenance jsonb NOT NULL,
       gaps jsonb NOT NULL,
       stale_sections jsonb NOT NULL,
       drafters jsonb NOT NULL,
       CONSTRAINT version_seq_unique UNIQUE (cycle_id, seq)`,
      'change',
    );
    await runner.query(`
      CREATE UNIQUE INDEX version_one_on_its_way ON version (cycle_id) WHERE state IN ('inApproval', 'signedOff')`);
    await tenantTable(
      runner,
      'approval',
      `version_id uuid NOT NULL REFERENCES version (id),
       stage_key text NOT NULL,
       stage_label text NOT NULL,
       decision text NOT NULL CHECK (decision IN ('approve', 'return', 'signOff')),
       opinion text NOT NULL,
       digest text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       on_behalf_of text,
       decided_on date NOT NULL,
       at timestamptz NOT NULL,
       cms text,
       signed_statement text`,
      'append',
    );
    await tenantTable(
      runner,
      'authorisation',
      `principal_id uuid NOT NULL REFERENCES account (id),
       delegate_id uuid NOT NULL REFERENCES account (id),
       from_date date NOT NULL,
       until_date date NOT NULL,
       document text NOT NULL`,
      'append',
    );
    await tenantTable(
      runner,
      'dispatch',
      `version integer NOT NULL,
       state text NOT NULL,
       cycle_id uuid NOT NULL UNIQUE REFERENCES cycle (id),
       version_id uuid REFERENCES version (id),
       fields jsonb NOT NULL,
       document_number text,
       signed_on date,
       signer_name text,
       printed_on date,
       issued_on date,
       seal_placement jsonb,
       seal_requested_by uuid REFERENCES account (id)`,
      'change',
    );
    await tenantTable(
      runner,
      'document_number',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('taken', 'voided')),
       organ_code text NOT NULL,
       year integer NOT NULL,
       serial integer NOT NULL,
       printed text NOT NULL,
       reason text NOT NULL,
       dispatch_id uuid NOT NULL REFERENCES dispatch (id),
       taken_by uuid NOT NULL REFERENCES account (id),
       at timestamptz NOT NULL,
       CONSTRAINT document_number_unique UNIQUE (government_id, organ_code, year, serial)`,
      'change',
    );
    await runner.query(`
      CREATE UNIQUE INDEX document_number_one_taken ON document_number (dispatch_id) WHERE state = 'taken'`);
    await tenantTable(
      runner,
      'number_sequence',
      `organ_code text NOT NULL,
       year integer NOT NULL,
       last integer NOT NULL,
       CONSTRAINT number_sequence_unique UNIQUE (government_id, organ_code, year)`,
      'change',
    );
    await tenantTable(
      runner,
      'dispatch_file',
      `dispatch_id uuid NOT NULL REFERENCES dispatch (id),
       name text NOT NULL,
       media_type text NOT NULL,
       digest text NOT NULL,
       size bigint NOT NULL,
       CONSTRAINT dispatch_file_once UNIQUE (dispatch_id, name)`,
      'append',
    );
    await tenantTable(
      runner,
      'seal_entry',
      `dispatch_id uuid NOT NULL REFERENCES dispatch (id),
       file_name text NOT NULL,
       file_digest text NOT NULL,
       content_digest text NOT NULL,
       title text NOT NULL,
       document_number text NOT NULL,
       seal_name text NOT NULL,
       certificate_fingerprint text NOT NULL,
       requested_by uuid NOT NULL REFERENCES account (id),
       sealed_by uuid NOT NULL REFERENCES account (id),
       at timestamptz NOT NULL,
       CONSTRAINT seal_entry_once UNIQUE (dispatch_id, file_name)`,
      'append',
    );
    await tenantTable(
      runner,
      'signing_identity',
      `kind text NOT NULL CHECK (kind IN ('seal', 'person')),
       account_id uuid REFERENCES account (id),
       subject_name text NOT NULL,
       certificate_pem text NOT NULL,
       sealed_key text NOT NULL`,
      'append',
    );
    await runner.query(
      `CREATE UNIQUE INDEX signing_identity_seal ON signing_identity (government_id) WHERE kind = 'seal'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX signing_identity_person ON signing_identity (account_id) WHERE kind = 'person'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'signing_identity',
      'seal_entry',
      'dispatch_file',
      'number_sequence',
      'document_number',
      'dispatch',
      'authorisation',
      'approval',
      'version',
    );
  }
}
