export * from './config/settings.js';
export * from './config/installation-secrets.js';
export * from './embedded/embedded-postgres.js';
export * from './embedded/free-port.js';
export * from './embedded/provision-database.js';
export * from './logging/logger.js';
export * from './process/announce.js';
export * from './process/supervise.js';
