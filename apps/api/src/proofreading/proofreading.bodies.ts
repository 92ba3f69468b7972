import { LIST_KINDS, MOST_ROWS } from '@chancery/application';
import { fragmentDocSchema } from '@chancery/documents';
import { FINDING_DECISIONS } from '@chancery/domain';
import { z } from 'zod';
import { keysOf, plainTextOf } from '../http/validation.js';

const kind = z.enum(LIST_KINDS);
const MOST_COLUMNS = 12;

export const proofreadingBody = z.strictObject({ content: fragmentDocSchema });
export const settleBody = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{64}$/, '须为校对发现的标识'),
  decision: z.enum(keysOf(FINDING_DECISIONS)),
  reason: plainTextOf(1_000).default(''),
});
export const listQuery = z.object({ kind: kind.optional(), seq: z.coerce.number().int().min(1).optional() });
export const previewQuery = z.object({ kind });
export const listBody = z.strictObject({
  kind,
  seq: z.int().min(0),
  /** A cell for each column, as they are shown. */
  rows: z.array(z.array(plainTextOf(400)).max(MOST_COLUMNS)).max(MOST_ROWS),
  note: plainTextOf(500).default(''),
});
