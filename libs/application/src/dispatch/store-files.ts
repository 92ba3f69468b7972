import type { DispatchFileRow } from '../ports/dispatch-rows.js';
import type { ArtifactStore } from '../ports/services.js';

export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly data: Uint8Array;
}

/** Stores files by digest before the commit that names them; a crash in between leaves only orphans to sweep. */
export async function storeFiles(
  artifacts: ArtifactStore,
  dispatchId: string,
  files: readonly MadeFile[],
): Promise<Omit<DispatchFileRow, 'id' | 'governmentId'>[]> {
  const rows = [];
  for (const { name, mediaType, data } of files) {
    rows.push({ dispatchId, name, mediaType, digest: await artifacts.put(data), size: data.byteLength });
  }
  return rows;
}
