import { Body, Controller, Inject, Param, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  beginEnrolment,
  confirmEnrolment,
  removeOwnSecondFactor,
  resetSecondFactor,
  saveSecuritySettings,
  showSecondFactor,
  showSecuritySettings,
  type Context,
  type FactorTools,
  type UnitOfWork,
} from '@chancery/application';
import type { Refusal } from '@chancery/domain';
import type { KnownAccount } from '@chancery/identity';
import type { Request } from 'express';
import type { z } from 'zod';
import { DOOR, FACTOR_TOOLS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { LogInDesk } from './log-in-desk.js';
import { codeBody, securitySettingsBody } from './session.bodies.js';
import type { SessionView } from './session-view.js';

@ApiTags('登录')
@Controller()
export class SecondFactorController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(FACTOR_TOOLS) private readonly tools: FactorTools,
    @Inject(LogInDesk) private readonly desk: LogInDesk,
  ) {}

  @Act('session.giveSecondFactor')
  give(
    @Body({ schema: codeBody }) { code }: z.infer<typeof codeBody>,
    @Req() request: Request,
  ): Promise<SessionView | Refusal> {
    return this.desk.admitWithCode(request, code);
  }

  @Act('secondFactor.show')
  show(@Caller() context: Context) {
    return showSecondFactor(this.door, context);
  }

  @Act('secondFactor.enrol')
  enrol(@Caller() context: Context, @Req() request: Request) {
    return beginEnrolment(this.door, this.tools, context, (request.user as KnownAccount).userName);
  }

  @Act('secondFactor.confirm')
  confirm(@Caller() context: Context, @Body({ schema: codeBody }) { code }: z.infer<typeof codeBody>) {
    return confirmEnrolment(this.door, this.tools, context, code);
  }

  @Act('secondFactor.remove')
  remove(@Caller() context: Context) {
    return removeOwnSecondFactor(this.door, context);
  }

  @Act('account.resetSecondFactor')
  reset(@Caller() context: Context, @Param('id') id: string) {
    return resetSecondFactor(this.door, context, id);
  }

  @Act('securitySettings.show')
  showSettings(@Caller() context: Context) {
    return showSecuritySettings(this.door, context);
  }

  @Act('securitySettings.save')
  saveSettings(
    @Caller() context: Context,
    @Body({ schema: securitySettingsBody }) body: z.infer<typeof securitySettingsBody>,
  ) {
    return saveSecuritySettings(this.door, context, body);
  }
}
