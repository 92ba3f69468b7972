export * from './artifact-digest.js';
export * from './artifact-store.js';
export * from './folder-artifact-store.js';
export * from './kept-artifacts.js';
export * from './s3-artifact-store.js';
export * from './incoming/incoming-files.js';
export * from './watched-artifacts.js';
