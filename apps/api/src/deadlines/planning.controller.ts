import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  changeMilestones,
  previewMilestones,
  previewNextYear,
  readLastYear,
  readSheet,
  saveSheet,
  writeNotice,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import { type Refusal } from '@chancery/domain';
import type { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { AnswersFile, asDownload } from '../http/downloads.js';
import * as bodies from './deadlines.bodies.js';

@ApiTags('时间节点与任务分解表')
@Controller()
export class PlanningController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('milestone.preview')
  @ApiQuery({ name: 'year', required: false, type: Number })
  @ApiQuery({ name: 'reportedBy', required: false, type: String })
  preview(
    @Caller() context: Context,
    @Query({ schema: bodies.milestoneQuery }) query: z.infer<typeof bodies.milestoneQuery>,
  ) {
    return previewMilestones(this.door, context, query);
  }

  @Act('cycle.nextYear')
  nextYear(@Caller() context: Context, @Param('id') id: string) {
    return previewNextYear(this.door, context, id);
  }

  @Act('cycle.lastYear')
  lastYear(@Caller() context: Context, @Param('id') id: string) {
    return readLastYear(this.door, context, id);
  }

  @Act('cycle.changeMilestones')
  changeMilestones(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: bodies.milestonesBody }) body: z.infer<typeof bodies.milestonesBody>,
  ) {
    return changeMilestones(this.door, context, { cycleId, ...body });
  }

  @Act('cycle.sheet')
  sheet(@Caller() context: Context, @Param('id') id: string) {
    return readSheet(this.door, context, id);
  }

  @Act('cycle.saveSheet')
  saveSheet(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: bodies.sheetBody }) body: z.infer<typeof bodies.sheetBody>,
  ) {
    return saveSheet(this.door, context, { cycleId, ...body });
  }

  @Act('cycle.notice')
  @AnswersFile()
  async notice(@Caller() context: Context, @Param('id') id: string): Promise<StreamableFile | Refusal> {
    return asDownload(await writeNotice(this.door, context, id));
  }
}
