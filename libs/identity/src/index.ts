export * from './account-directory.js';
export * from './argon2-hasher.js';
export * from './authenticate.js';
export * from './re-authentication.js';
export * from './session-middleware.js';
export * from './session-register.js';
export * from './session-strategy.js';
