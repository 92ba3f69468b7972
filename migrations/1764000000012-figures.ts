import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './parts/tenant-table.js';

/** 数据台账: indicators, their values by department and year, and choices between values that differ. */
export class Figures1764000000012 implements MigrationInterface {
  name = 'Figures1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(
      runner,
      'indicator',
      `version integer NOT NULL,
       state text NOT NULL CHECK (state IN ('proposed', 'active', 'retired')),
       code text NOT NULL,
       name text NOT NULL,
       unit text NOT NULL,
       definition text NOT NULL,
       kind text NOT NULL CHECK (kind IN ('count', 'percent', 'amount')),
       decimals integer NOT NULL,
       scope text NOT NULL CHECK (scope IN ('government', 'department')),
       owners jsonb NOT NULL,
       proposed_by uuid REFERENCES department (id),
       defined_by uuid NOT NULL REFERENCES account (id),
       CONSTRAINT indicator_code_unique UNIQUE (government_id, code)`,
      'change',
    );
    // The name of a retired indicator may be given to a new one, with another unit.
    await runner.query(
      `CREATE UNIQUE INDEX indicator_name_unique ON indicator (government_id, name) WHERE state <> 'retired'`,
    );
    await tenantTable(
      runner,
      'figure_value',
      `indicator_id uuid NOT NULL REFERENCES indicator (id),
       department_id uuid NOT NULL REFERENCES department (id),
       year integer NOT NULL,
       seq integer NOT NULL,
       value text NOT NULL,
       cutoff_date date NOT NULL,
       section_id uuid REFERENCES section (id),
       supersedes uuid REFERENCES figure_value (id),
       reason text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT figure_value_seq_unique UNIQUE (indicator_id, department_id, year, seq),
       CONSTRAINT figure_value_superseded_once UNIQUE (supersedes)`,
      'append',
    );
    await tenantTable(
      runner,
      'figure_choice',
      `cycle_id uuid NOT NULL REFERENCES cycle (id),
       indicator_id uuid NOT NULL REFERENCES indicator (id),
       year integer NOT NULL,
       cutoff_date date NOT NULL,
       seq integer NOT NULL,
       value_id uuid NOT NULL REFERENCES figure_value (id),
       losers jsonb NOT NULL,
       reason text NOT NULL,
       account_id uuid NOT NULL REFERENCES account (id),
       display_name text NOT NULL,
       at timestamptz NOT NULL,
       CONSTRAINT figure_choice_seq_unique UNIQUE (indicator_id, year, cutoff_date, seq)`,
      'append',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'figure_choice', 'figure_value', 'indicator');
  }
}
