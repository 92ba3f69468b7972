// Builds if needed, then hands over to the command line in this same process (so that Ctrl-C reaches it once).
import { build } from './build.mjs';

build();
await import('../dist/apps/cli/src/main.js');
