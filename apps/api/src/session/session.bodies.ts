import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

const password = z.string().min(1).max(200);
/** Six digits, or a recovery code with its hyphens. */
const code = z.string().regex(/^[A-Za-z0-9 -]{6,40}$/, '须为 6 位数字或恢复码');

/** `password`: our own; `ldap`: that of the office's directory. */
const way = z.enum(['password', 'ldap']).default('password');

export const loginBody = z.strictObject({ userName: plainTextOf(64, 1), password, way });
export const codeBody = z.strictObject({ code });
export const reAuthenticationBody = z.strictObject({ password, code: code.optional() });
export const passwordBody = z.strictObject({ current: password, next: password });
/** Only a path of this application; an address of another site is never followed. */
const next = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/, '须为本系统内的地址')
  .default('/');

export const beginOidcQuery = z.strictObject({ next, again: z.enum(['true', 'false']).default('false') });
export const revocationBody = z.strictObject({ ids: z.array(z.uuid()).min(1).max(100) });
export const securitySettingsBody = z.strictObject({ version: z.int().min(0), secondFactorForSigning: z.boolean() });
