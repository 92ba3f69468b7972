export * from './job-contracts.js';
export * from './job-queue.js';
export * from './outbox-relay.js';
export { migrateQueue } from './postgres-queue.js';
export * from './queue-backend.js';
export * from './redis-is-fit-for-queues.rule.js';
