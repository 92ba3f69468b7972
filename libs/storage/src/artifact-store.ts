import { join } from 'node:path';
import { FolderArtifactStore } from './folder-artifact-store.js';
import type { KeptArtifacts } from './kept-artifacts.js';
import { S3ArtifactStore, type S3Place } from './s3-artifact-store.js';

/** Where artifacts lie, chosen by settings: an S3-compatible store, or a folder of the data folder. */
export function artifactStore({ dataFolder, s3 }: { dataFolder: string; s3: S3Place | null }): KeptArtifacts {
  return s3 ? new S3ArtifactStore(s3) : new FolderArtifactStore(join(dataFolder, 'artifacts'));
}
