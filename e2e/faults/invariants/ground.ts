import type { ArtifactStore } from '@chancery/application';
import type pg from 'pg';
import type { AcknowledgedWrite } from '../acknowledged-writes.js';

export interface InvariantGround {
  /** As superuser: sees every row. */
  readonly query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  /** The application's own role. */
  readonly appUrl: string;
  readonly artifacts: ArtifactStore;
  /** What people were answered to their writes; empty where nobody listened. */
  readonly acknowledged: readonly AcknowledgedWrite[];
  /** A dispatch's file as a person gets it over HTTP; null where nothing serves. */
  readonly served: ((dispatchId: string, name: string) => Promise<Uint8Array>) | null;
  /** Folder of log files; null when the processes log nowhere. */
  readonly logs: string | null;
  /** What must stand in no log: passwords, keys, sentences of the report. */
  readonly unspeakable: readonly string[];
}

export type Check = (ground: InvariantGround) => Promise<string[]>;
