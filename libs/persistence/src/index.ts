export * from './backup/load-snapshot.js';
export type { TableShape } from './backup/table-shapes.js';
export * from './backup/take-snapshot.js';
export * from './data-source.js';
export * from './door/typeorm-unit-of-work.js';
export * from './installation/installation-store.js';
export * from './installation/migrate.js';
export * from './installation/setup-desk.js';
export * from './live/postgres-change-feed.js';
