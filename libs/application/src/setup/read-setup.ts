import type { InstallationDirectory } from '../organisation/setup-desk.js';

export interface SetupState {
  /** A government has been founded; false means that the first-run wizard is next. */
  readonly founded: boolean;
  /** One of the governments is a demonstration. */
  readonly demonstration: boolean;
}

/** What anybody may know of the installation before logging in, and nothing more. */
export async function readSetup(directory: InstallationDirectory): Promise<SetupState> {
  const governments = await directory.governments();
  return { founded: governments.length > 0, demonstration: governments.some((g) => g.demonstration) };
}
