export * from './test-database.js';
export * from './test-s3.js';
export * from './test-redis.js';
export * from './mail-server.js';
export * from './seal-file.js';
export * from './word/word-file.js';
export * from './word/hostile-files.js';
export * from './self-signed.js';
