import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  assignPost,
  createAccount,
  createDepartment,
  endPost,
  listAccounts,
  listDepartments,
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
import { departmentBody, personBody, postBody } from './organisation.bodies.js';

@ApiTags('组织')
@Controller()
export class OrganisationController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(HASHER) private readonly hasher: PasswordHasher,
  ) {}

  @Act('department.create')
  createDepartment(@Caller() context: Context, @Body({ schema: departmentBody }) body: z.infer<typeof departmentBody>) {
    return createDepartment(this.door, context, body);
  }

  @Act('department.list')
  listDepartments(@Caller() context: Context) {
    return listDepartments(this.door, context);
  }

  @Act('account.create')
  createAccount(@Caller() context: Context, @Body({ schema: personBody }) body: z.infer<typeof personBody>) {
    return createAccount(this.door, this.hasher, context, body);
  }

  @Act('account.list')
  listAccounts(@Caller() context: Context) {
    return listAccounts(this.door, context);
  }

  @Act('account.stop')
  stopAccount(@Caller() context: Context, @Param('id') id: string) {
    return stopAccount(this.door, context, id);
  }

  @Act('account.assignPost')
  assignPost(
    @Caller() context: Context,
    @Param('id') accountId: string,
    @Body({ schema: postBody }) body: z.infer<typeof postBody>,
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
}
