import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where faces lie that `npm run fonts` fetched: kept when temporary folders are emptied, for what is printed must not
 * change by itself; shared by processes of one user.
 */
export const fetchedFontsFolder = (): string => join(homedir(), '.cache', 'chancery', 'fonts-fandol-1');
