import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { countUnreadNotices, listNotices, markNoticesRead, type Context, type UnitOfWork } from '@chancery/application';
import { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';

/** `ids` null: every notice of the person. */
const readBody = z.strictObject({ ids: z.array(z.uuid()).max(1_000).nullable() });

@ApiTags('通知')
@Controller()
export class NoticesController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('notice.list')
  list(@Caller() context: Context) {
    return listNotices(this.door, context);
  }

  @Act('notice.countUnread')
  countUnread(@Caller() context: Context) {
    return countUnreadNotices(this.door, context);
  }

  @Act('notice.markRead')
  markRead(@Caller() context: Context, @Body({ schema: readBody }) body: z.infer<typeof readBody>) {
    return markNoticesRead(this.door, context, body);
  }
}
