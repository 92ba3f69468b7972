export * from './folder-artifact-store.js';
