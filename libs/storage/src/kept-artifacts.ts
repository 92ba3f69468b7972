import type { ArtifactStore } from '@chancery/application';

/** A store of artifacts with what only housekeeping, health and backups need. */
export interface KeptArtifacts extends ArtifactStore {
  /**
   * Removes files that no committed row names and that are older than `graceMs`: what a crash left between storing and
   * committing. Younger ones may belong to a job that is about to commit. Returns how many went.
   */
  sweep(named: ReadonlySet<string>, graceMs: number): Promise<number>;
  /** Can it be written to and read from now? @throws Error when not */
  probe(): Promise<void>;
  close(): void;
}
