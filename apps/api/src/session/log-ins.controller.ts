import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  listLogInsOf,
  listOwnLogIns,
  revokeLogInsOf,
  revokeOwnLogIns,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import type { SessionAccount, SessionRegister } from '@chancery/identity';
import type { Request } from 'express';
import type { z } from 'zod';
import { DOOR, SESSION_REGISTER } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { revocationBody } from './session.bodies.js';

@ApiTags('登录')
@Controller()
export class LogInsController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SESSION_REGISTER) private readonly sessions: SessionRegister,
  ) {}

  @Act('session.list')
  listOwn(@Caller() context: Context, @Req() request: Request) {
    return listOwnLogIns(this.door, this.sessions, context, (request.user as SessionAccount).logInId);
  }

  @Act('session.revoke')
  revokeOwn(
    @Caller() context: Context,
    @Body({ schema: revocationBody }) { ids }: z.infer<typeof revocationBody>,
    @Req() request: Request,
  ) {
    const { logInId } = request.user as SessionAccount;
    return revokeOwnLogIns(this.door, context, { ids, ownLogInId: logInId });
  }

  @Act('account.sessions')
  listOf(@Caller() context: Context, @Param('id') id: string) {
    return listLogInsOf(this.door, this.sessions, context, id);
  }

  @Act('account.endSessions')
  revokeOf(@Caller() context: Context, @Param('id') id: string) {
    return revokeLogInsOf(this.door, context, id);
  }
}
