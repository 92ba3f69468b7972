import type { Outcome } from '@chancery/domain';

/** A picture made anew from what was handed in: nothing of the original but what is seen. */
export interface MadePicture {
  readonly data: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** Looks at files from outside before anything of them is kept. */
export interface IncomingFiles {
  /** Makes a picture for print anew; refuses what is none, too large, moving or a drawing. */
  makePicture(data: Uint8Array): Promise<Outcome<MadePicture>>;
  /** The media type of evidence, when bytes and name agree and the file carries no programs. */
  checkEvidence(name: string, data: Uint8Array): Outcome<string>;
}
