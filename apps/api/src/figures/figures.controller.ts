import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changeIndicator,
  chooseFigure,
  defineIndicator,
  enterFigure,
  proposeFigure,
  readFigureHistory,
  readLedger,
  restoreIndicator,
  retireIndicator,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import * as bodies from './figures.bodies.js';

@ApiTags('数据台账')
@Controller()
export class FiguresController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('figure.ledger')
  ledger(@Caller() context: Context, @Param('id') cycleId: string) {
    return readLedger(this.door, context, cycleId);
  }

  @Act('figure.history')
  history(@Caller() context: Context, @Param('id') indicatorId: string) {
    return readFigureHistory(this.door, context, indicatorId);
  }

  @Act('indicator.define')
  define(
    @Caller() context: Context,
    @Body({ schema: bodies.indicatorBody }) body: z.infer<typeof bodies.indicatorBody>,
  ) {
    return defineIndicator(this.door, context, body);
  }

  @Act('indicator.change')
  change(
    @Caller() context: Context,
    @Param('id') indicatorId: string,
    @Body({ schema: bodies.indicatorChangeBody }) body: z.infer<typeof bodies.indicatorChangeBody>,
  ) {
    return changeIndicator(this.door, context, { indicatorId, ...body });
  }

  @Act('indicator.retire')
  retire(
    @Caller() context: Context,
    @Param('id') indicatorId: string,
    @Body({ schema: bodies.retirementBody }) body: z.infer<typeof bodies.retirementBody>,
  ) {
    return retireIndicator(this.door, context, { indicatorId, ...body });
  }

  @Act('indicator.restore')
  restore(@Caller() context: Context, @Param('id') indicatorId: string) {
    return restoreIndicator(this.door, context, indicatorId);
  }

  @Act('figure.enter')
  enter(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: bodies.figureBody }) body: z.infer<typeof bodies.figureBody>,
  ) {
    return enterFigure(this.door, context, { cycleId, ...body });
  }

  @Act('figure.propose')
  propose(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: bodies.proposalBody }) body: z.infer<typeof bodies.proposalBody>,
  ) {
    return proposeFigure(this.door, context, { cycleId, ...body });
  }

  @Act('figure.choose')
  choose(
    @Caller() context: Context,
    @Param('id') cycleId: string,
    @Body({ schema: bodies.choiceBody }) body: z.infer<typeof bodies.choiceBody>,
  ) {
    return chooseFigure(this.door, context, { cycleId, ...body });
  }
}
