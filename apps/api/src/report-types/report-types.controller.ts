import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  createReportType,
  listReportTypes,
  readReportType,
  retireReportType,
  saveReportType,
  type Context,
  type ReportTypes,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR, REPORT_TYPES } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { newReportTypeBody, reportTypeBody } from './report-types.bodies.js';

@ApiTags('报告类型')
@Controller()
export class ReportTypesController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(REPORT_TYPES) private readonly bundled: ReportTypes,
  ) {}

  @Act('reportType.list')
  list(@Caller() context: Context) {
    return listReportTypes(this.door, this.bundled, context);
  }

  @Act('reportType.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readReportType(this.door, this.bundled, context, id);
  }

  @Act('reportType.create')
  create(@Caller() context: Context, @Body({ schema: newReportTypeBody }) body: z.infer<typeof newReportTypeBody>) {
    return createReportType(this.door, this.bundled, context, body);
  }

  @Act('reportType.save')
  save(
    @Caller() context: Context,
    @Param('id') id: string,
    @Body({ schema: reportTypeBody }) body: z.infer<typeof reportTypeBody>,
  ) {
    return saveReportType(this.door, context, { id, ...body });
  }

  @Act('reportType.retire')
  retire(@Caller() context: Context, @Param('id') id: string) {
    return retireReportType(this.door, context, id);
  }
}
