import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addComment,
  addVersionComment,
  listSectionComments,
  listVersionComments,
  replyToComment,
  settleComment,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import * as bodies from './review.bodies.js';

@ApiTags('批注')
@Controller()
export class CommentsController {
  constructor(@Inject(DOOR) private readonly door: UnitOfWork) {}

  @Act('comment.list')
  list(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Query({ schema: bodies.commentsQuery }) query: z.infer<typeof bodies.commentsQuery>,
  ) {
    return listSectionComments(this.door, context, { sectionId, ...query });
  }

  @Act('comment.add')
  add(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: bodies.commentBody }) body: z.infer<typeof bodies.commentBody>,
  ) {
    return addComment(this.door, context, { sectionId, ...body });
  }

  @Act('comment.listOfVersion')
  listOfVersion(@Caller() context: Context, @Param('id') id: string) {
    return listVersionComments(this.door, context, id);
  }

  @Act('comment.addToVersion')
  addToVersion(
    @Caller() context: Context,
    @Param('id') versionId: string,
    @Body({ schema: bodies.versionCommentBody }) body: z.infer<typeof bodies.versionCommentBody>,
  ) {
    return addVersionComment(this.door, context, { versionId, ...body });
  }

  @Act('comment.reply')
  reply(
    @Caller() context: Context,
    @Param('id') commentId: string,
    @Body({ schema: bodies.replyBody }) body: z.infer<typeof bodies.replyBody>,
  ) {
    return replyToComment(this.door, context, { commentId, ...body });
  }

  @Act('comment.resolve')
  resolve(@Caller() context: Context, @Param('id') commentId: string) {
    return settleComment(this.door, context, { commentId, action: 'resolve' });
  }

  @Act('comment.reopen')
  reopen(@Caller() context: Context, @Param('id') commentId: string) {
    return settleComment(this.door, context, { commentId, action: 'reopen' });
  }
}
