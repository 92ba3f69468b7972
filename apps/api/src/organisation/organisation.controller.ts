import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assignPost,
  changeAccount,
  createAccount,
  endPost,
  handOver,
  listAccounts,
  readAccount,
  readOpenWork,
  resetPassword,
  stopAccount,
  type Context,
  type PasswordHasher,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR, HASHER } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import * as bodies from './organisation.bodies.js';

@ApiTags('组织')
@Controller()
export class OrganisationController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(HASHER) private readonly hasher: PasswordHasher,
  ) {}

  @Act('account.create')
  createAccount(
    @Caller() context: Context,
    @Body({ schema: bodies.accountBody }) body: z.infer<typeof bodies.accountBody>,
  ) {
    return createAccount(this.door, this.hasher, context, body);
  }

  @Act('account.list')
  listAccounts(@Caller() context: Context) {
    return listAccounts(this.door, context);
  }

  @Act('account.show')
  readAccount(@Caller() context: Context, @Param('id') id: string) {
    return readAccount(this.door, context, id);
  }

  @Act('account.change')
  changeAccount(
    @Caller() context: Context,
    @Param('id') accountId: string,
    @Body({ schema: bodies.detailsBody }) body: z.infer<typeof bodies.detailsBody>,
  ) {
    return changeAccount(this.door, context, { accountId, ...body });
  }

  @Act('account.stop')
  stopAccount(@Caller() context: Context, @Param('id') id: string) {
    return stopAccount(this.door, context, id);
  }

  @Act('account.assignPost')
  assignPost(
    @Caller() context: Context,
    @Param('id') accountId: string,
    @Body({ schema: bodies.postBody }) body: z.infer<typeof bodies.postBody>,
  ) {
    return assignPost(this.door, context, { accountId, ...body });
  }

  @Act('account.endPost')
  endPost(@Caller() context: Context, @Param('id') accountId: string, @Param('postId') postId: string) {
    return endPost(this.door, context, { accountId, postId });
  }

  @Act('account.resetPassword')
  resetPassword(@Caller() context: Context, @Param('id') id: string) {
    return resetPassword(this.door, this.hasher, context, id);
  }

  @Act('account.openWork')
  readOpenWork(@Caller() context: Context, @Param('id') id: string) {
    return readOpenWork(this.door, context, id);
  }

  @Act('account.handOver')
  handOver(
    @Caller() context: Context,
    @Param('id') accountId: string,
    @Body({ schema: bodies.handoverBody }) body: z.infer<typeof bodies.handoverBody>,
  ) {
    return handOver(this.door, context, { accountId, ...body });
  }
}
