import { MAIL_SECURITIES } from '@chancery/application';
import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

/** One line: nothing of it can start another header. */
const line = (max: number, min = 0) => plainTextOf(max, min).refine((text) => !/[\r\n]/.test(text), '须为一行');

/** An address of SMTP without quoting, comments or a display name (RFC 5321, 4.1.2: dot-string and domain). */
const address = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/, '须为邮箱地址');

/** A host name, an IPv4 or an IPv6 address: no scheme, no path, no port. */
const host = z
  .string()
  .max(253)
  .regex(/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+)$/, '须为主机名或 IP 地址');

export const mailBody = z.strictObject({
  version: z.int().min(0),
  enabled: z.boolean(),
  host,
  port: z.int().min(1).max(65_535),
  security: z.enum(MAIL_SECURITIES),
  trustedCertificate: plainTextOf(20_000, 1).nullable(),
  userName: line(200),
  password: line(200, 1).nullable(),
  fromAddress: address,
  fromName: line(60),
  siteAddress: z
    .string()
    .max(200)
    .regex(/^(?:https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~/-]*)?)?$/, '须为 http:// 或 https:// 开头的网址'),
});

export const testMailBody = z.strictObject({ to: address });
