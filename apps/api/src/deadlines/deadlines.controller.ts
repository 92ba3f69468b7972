import { Body, Controller, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answerExtension,
  listReminders,
  readLate,
  remindByHand,
  requestExtension,
  writeLateList,
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

@ApiTags('催报与延期')
@Controller()
export class DeadlinesController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('cycle.remind')
  remind(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: bodies.remindBody }) body: z.infer<typeof bodies.remindBody>,
  ) {
    return remindByHand(this.door, context, { cycleId, ...body });
  }

  @Act('cycle.reminders')
  reminders(@Caller() context: Context, @Param('id') id: string) {
    return listReminders(this.door, context, id);
  }

  @Act('cycle.late')
  late(@Caller() context: Context, @Param('id') id: string) {
    return readLate(this.door, context, id);
  }

  @Act('cycle.lateFile')
  @AnswersFile()
  async lateFile(@Caller() context: Context, @Param('id') id: string): Promise<StreamableFile | Refusal> {
    return asDownload(await writeLateList(this.door, context, id));
  }

  @Act('section.requestExtension')
  requestExtension(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.extensionBody }) body: z.infer<typeof bodies.extensionBody>,
  ) {
    return requestExtension(this.door, context, { sectionId, ...body });
  }

  @Act('extension.answer')
  answer(
    @Caller() context: Context,
    @Param('id') extensionId: string,
    @Body({ schema: bodies.answerBody }) body: z.infer<typeof bodies.answerBody>,
  ) {
    return answerExtension(this.door, context, { extensionId, ...body });
  }
}
