import type { IncomingFiles } from '@chancery/application';
import { checkEvidence } from './check-evidence.js';
import { makePicture } from './make-picture.js';

/** Looks at uploads in this process, with parsers that read no more of them than must be known. */
export const incomingFiles: IncomingFiles = { makePicture, checkEvidence };
