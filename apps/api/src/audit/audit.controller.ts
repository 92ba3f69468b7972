import { Controller, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  listAudit,
  periodOf,
  readAuditLabels,
  readAuditPage,
  verifyAudit,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { dayText, plainTextOf } from '../http/validation.js';

const MAX_EXPORT = 200_000;

const filters = {
  action: plainTextOf(80).optional(),
  accountId: z.uuid().optional(),
  objectType: plainTextOf(40).optional(),
  objectId: plainTextOf(80).optional(),
  from: dayText.optional(),
  until: dayText.optional(),
};
const filterQuery = z.strictObject({
  ...filters,
  afterSeq: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
});
const pageQuery = z.strictObject({
  ...filters,
  beforeSeq: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

@ApiTags('审计')
@Controller()
export class AuditController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('audit.list')
  list(@Caller() context: Context, @Query({ schema: filterQuery }) filter: z.infer<typeof filterQuery>) {
    return listAudit(this.door, context, { ...filter, ...periodOf(filter) });
  }

  @Act('audit.page')
  page(@Caller() context: Context, @Query({ schema: pageQuery }) filter: z.infer<typeof pageQuery>) {
    return readAuditPage(this.door, context, { ...filter, ...periodOf(filter) });
  }

  @Act('audit.labels')
  labels(@Caller() context: Context) {
    return readAuditLabels(this.door, context);
  }

  @Act('audit.export')
  @ApiOkResponse({ description: '每行一条', content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  async export(
    @Caller() context: Context,
    @Query({ schema: filterQuery }) filter: z.infer<typeof filterQuery>,
  ): Promise<StreamableFile | Refusal> {
    const rows = await listAudit(
      this.door,
      context,
      { ...filter, ...periodOf(filter), limit: MAX_EXPORT },
      'audit.export',
    );
    if (isRefusal(rows)) return rows;
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    return new StreamableFile(Buffer.from(lines), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: 'attachment; filename="audit.jsonl"',
    });
  }

  @Act('audit.verify')
  verify(@Caller() context: Context) {
    return verifyAudit(this.door, context);
  }
}
