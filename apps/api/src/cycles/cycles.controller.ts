import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assignSections,
  listCollections,
  listCycles,
  listVersions,
  openCycle,
  openFromLastYear,
  openFromPastReport,
  prepareDispatch,
  readBoard,
  readCycle,
  requestCollect,
  requestMerge,
  stopForSecrecy,
  type Context,
  type DispatchRow,
  type ReportTypes,
  type UnitOfWork,
} from '@chancery/application';
import type { Outcome } from '@chancery/domain';
import type { z } from 'zod';
import { DOOR, REPORT_TYPES } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { assignmentBody, collectBody, cycleBody, dispatchBody, mergeBody } from './cycles.bodies.js';

@ApiTags('年度任务')
@Controller()
export class CyclesController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(REPORT_TYPES) private readonly reportTypes: ReportTypes,
  ) {}

  @Act('cycle.open')
  open(@Caller() context: Context, @Body({ schema: cycleBody }) body: z.infer<typeof cycleBody>) {
    if ('fromCycleId' in body) return openFromLastYear(this.door, context, body);
    if ('pastReportId' in body) return openFromPastReport(this.door, this.reportTypes, context, body);
    return openCycle(this.door, this.reportTypes, context, body);
  }

  @Act('cycle.list')
  list(@Caller() context: Context) {
    return listCycles(this.door, context);
  }

  @Act('cycle.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readCycle(this.door, context, id);
  }

  @Act('cycle.assign')
  assign(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: assignmentBody }) body: z.infer<typeof assignmentBody>,
  ) {
    return assignSections(this.door, context, { cycleId, ...body });
  }

  @Act('cycle.board')
  board(@Caller() context: Context, @Param('id') id: string) {
    return readBoard(this.door, context, id);
  }

  @Act('cycle.collect')
  collect(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: collectBody }) body: z.infer<typeof collectBody>,
  ) {
    return requestCollect(this.door, context, { cycleId, ...body });
  }

  @Act('cycle.collections')
  collections(@Caller() context: Context, @Param('id') id: string) {
    return listCollections(this.door, context, id);
  }

  @Act('cycle.merge')
  merge(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: mergeBody }) body: z.infer<typeof mergeBody>,
  ) {
    return requestMerge(this.door, context, { cycleId, ...body });
  }

  @Act('cycle.versions')
  versions(@Caller() context: Context, @Param('id') id: string) {
    return listVersions(this.door, context, id);
  }

  @Act('dispatch.prepare')
  prepareDispatch(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: dispatchBody }) body: z.infer<typeof dispatchBody>,
  ): Promise<Outcome<DispatchRow>> {
    const { classification, fields } = body;
    if (classification) return stopForSecrecy(this.door, context, { cycleId, classification });
    return prepareDispatch(this.door, context, { cycleId, fields });
  }
}
