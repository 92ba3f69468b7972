export * from './test-database.js';
export * from './mail-server.js';
export * from './seal-file.js';
