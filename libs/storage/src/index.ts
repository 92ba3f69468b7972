export * from './folder-artifact-store.js';
export * from './incoming/incoming-files.js';
