import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  adoptReview,
  beginReview,
  compareTexts,
  discardReview,
  listReview,
  readOutcome,
  readReview,
  saveReview,
  settleSuggestion,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import * as bodies from './review.bodies.js';

@ApiTags('审阅')
@Controller()
export class ReviewController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('review.list')
  list(@Caller() context: Context, @Param('id') id: string) {
    return listReview(this.door, context, id);
  }

  @Act('section.outcome')
  outcome(@Caller() context: Context, @Param('id') id: string) {
    return readOutcome(this.door, context, id);
  }

  @Act('comparison.show')
  compare(
    @Caller() context: Context,
    @Query({ schema: bodies.comparisonQuery }) query: z.infer<typeof bodies.comparisonQuery>,
  ) {
    return compareTexts(this.door, context, query);
  }

  @Act('review.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readReview(this.door, context, id);
  }

  @Act('review.begin')
  begin(@Caller() context: Context, @Param('id') id: string) {
    return beginReview(this.door, context, id);
  }

  @Act('review.save')
  save(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.reviewBody }) body: z.infer<typeof bodies.reviewBody>,
  ) {
    return saveReview(this.door, context, { sectionId, ...body });
  }

  @Act('review.accept')
  accept(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Param('suggestionId') suggestionId: string,
    @Body({ schema: bodies.verdictBody }) body: z.infer<typeof bodies.verdictBody>,
  ) {
    return settleSuggestion(this.door, context, { sectionId, suggestionId, ...body, verdict: 'accept' });
  }

  @Act('review.reject')
  reject(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Param('suggestionId') suggestionId: string,
    @Body({ schema: bodies.verdictBody }) body: z.infer<typeof bodies.verdictBody>,
  ) {
    return settleSuggestion(this.door, context, { sectionId, suggestionId, ...body, verdict: 'reject' });
  }

  @Act('review.adopt')
  adopt(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.settledBody }) body: z.infer<typeof bodies.settledBody>,
  ) {
    return adoptReview(this.door, context, { sectionId, ...body });
  }

  @Act('review.discard')
  discard(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.settledBody }) body: z.infer<typeof bodies.settledBody>,
  ) {
    return discardReview(this.door, context, { sectionId, ...body });
  }
}
