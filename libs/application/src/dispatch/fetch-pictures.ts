import { flowImageDigests, readPicture, type Flow, type PictureBook } from '@chancery/documents';
import type { ArtifactStore } from '../ports/services.js';

/** The bytes of every picture that a text names; they were made by this system when they were handed in. */
export async function fetchPictures(artifacts: ArtifactStore, flow: Flow): Promise<PictureBook> {
  const digests = flowImageDigests(flow);
  const pictures = await Promise.all(digests.map(async (digest) => readPicture(await artifacts.get(digest))));
  return new Map(pictures.map((picture, i) => [digests[i] ?? '', picture]));
}
