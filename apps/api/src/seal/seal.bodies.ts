import { z } from 'zod';
import { plainTextOf } from '../http/validation.js';

/** A small file in Base64, so that it travels with its password in one body that nothing logs. */
const file = (maxBytes: number) =>
  z
    .base64('须为 Base64')
    .min(1, '没有收到文件')
    .max(Math.ceil(maxBytes / 3) * 4, '文件过大');

const diameterMm = z.union([z.literal(42), z.literal(45)], '须为 42 或 45 毫米');

export const sealBody = z.strictObject({
  picture: file(1_200_000),
  pkcs12: file(100_000),
  password: plainTextOf(200),
  diameterMm,
});

export const heldSealBody = z.strictObject({
  reference: plainTextOf(300),
  picture: file(1_200_000),
  diameterMm,
});

/** What a filing number looks like the domain says. */
export const filingBody = z.strictObject({ number: plainTextOf(80, 1), authority: plainTextOf(80, 1) });
