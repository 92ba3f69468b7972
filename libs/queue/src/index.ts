export * from './job-contracts.js';
export * from './outbox-relay.js';
export * from './postgres-queue.js';
