export * from './imported.js';
export * from './warning.js';
export * from './draft/change.js';
export * from './draft/undo-changes.js';
export * from './import-file.js';
export * from './source/revision.js';
export * from './process/import-safely.js';
