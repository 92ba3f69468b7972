import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readJob, type Context, type UnitOfWork } from '@chancery/application';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';

@ApiTags('任务进度')
@Controller()
export class JobsController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('job.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readJob(this.door, context, id);
  }
}
