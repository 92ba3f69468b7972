import { Controller, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  readCycleBoard,
  readDesk,
  type Context,
  type CycleBoard,
  type ReportTypes,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Outcome } from '@chancery/domain';
import type { Request, Response } from 'express';
import { DOOR, REPORT_TYPES } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';

@ApiTags('总览')
@Controller()
export class OverviewController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(REPORT_TYPES) private readonly reportTypes: ReportTypes,
  ) {}

  /** A browser that asks again names the stamp it has (If-None-Match); while it holds, the answer is 304. */
  @Act('board.show')
  async board(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Outcome<CycleBoard>> {
    const read = await readCycleBoard(this.door, context, {
      cycleId,
      isKnown(stamp) {
        response.setHeader('ETag', `W/"${stamp}"`);
        response.setHeader('Cache-Control', 'private, no-cache');
        return request.fresh;
      },
    });
    if (isRefusal(read)) return read;
    // Express answers 304 and sends no body: `fresh` is decided from the same two headers.
    return read.board ?? ({} as CycleBoard);
  }

  @Act('desk.show')
  desk(@Caller() context: Context) {
    return readDesk(this.door, this.reportTypes, context);
  }
}
