import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const lib = (name: string): string => join(here, '../../libs', name);

/** Built into apps/web/dist, which the api serves. The oldest browser is Chromium 87 (government desktops). */
export default defineConfig({
  root: here,
  plugins: [react()],
  resolve: {
    alias: [
      { find: '@chancery/domain', replacement: lib('domain/src/index.ts') },
      { find: '@chancery/documents/browser', replacement: lib('documents/src/browser.ts') },
    ],
  },
  build: {
    outDir: join(here, 'dist'),
    emptyOutDir: true,
    target: 'chrome87',
    cssTarget: 'chrome87',
    // Which chunk loads which others: read by the test of what log-in and desk load.
    manifest: true,
    // Each preloads what its route needs; a source map would hand out our sources with the program.
    sourcemap: false,
    chunkSizeWarningLimit: 1_200,
  },
  server: { host: '127.0.0.1', port: 7301, proxy: { '/api': 'http://127.0.0.1:7300' } },
});
