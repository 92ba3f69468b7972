import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  saveMailSettings,
  showMailSettings,
  testMail,
  type Context,
  type MailSender,
  type SecretVault,
  type UnitOfWork,
} from '@chancery/application';
import type { z } from 'zod';
import { DOOR, MAIL_SENDER, SECRETS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { mailBody, testMailBody } from './mail.bodies.js';

@ApiTags('邮件')
@Controller()
export class MailController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SECRETS) private readonly secrets: SecretVault,
    @Inject(MAIL_SENDER) private readonly sender: MailSender,
  ) {}

  @Act('mail.show')
  show(@Caller() context: Context) {
    return showMailSettings(this.door, context);
  }

  @Act('mail.save')
  save(@Caller() context: Context, @Body({ schema: mailBody }) body: z.infer<typeof mailBody>) {
    return saveMailSettings(this.door, this.secrets, context, body);
  }

  @Act('mail.test')
  test(@Caller() context: Context, @Body({ schema: testMailBody }) body: z.infer<typeof testMailBody>) {
    return testMail(this.door, this.secrets, this.sender, context, body);
  }
}
