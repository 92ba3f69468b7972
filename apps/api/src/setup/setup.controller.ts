import { Body, Controller, Inject, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  createGovernment,
  readChecklist,
  readSetup,
  wipeDemonstration,
  type Context,
  type InstallationDirectory,
  type PasswordHasher,
  type ReportTypes,
  type SealProvider,
  type SetupDesk,
  type UnitOfWork,
} from '@chancery/application';
import type { Request } from 'express';
import { z } from 'zod';
import { DOOR, HASHER, INSTALLATION, REPORT_TYPES, SEALS, SETUP_DESK } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { correlationIdOf } from '../http/correlation.js';
import { personBody } from '../organisation/organisation.bodies.js';
import { plainTextOf } from '../http/validation.js';

const governmentBody = z.strictObject({
  setupCode: plainTextOf(64, 1),
  name: plainTextOf(60, 2),
  officers: z.strictObject({ systemAdmin: personBody, securityAdmin: personBody, auditAdmin: personBody }),
});

const wipeBody = z.strictObject({ name: plainTextOf(60, 1) });

@ApiTags('安装')
@Controller()
export class SetupController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SETUP_DESK) private readonly desk: SetupDesk,
    @Inject(HASHER) private readonly hasher: PasswordHasher,
    @Inject(SEALS) private readonly seals: SealProvider,
    @Inject(INSTALLATION) private readonly installation: InstallationDirectory,
    @Inject(REPORT_TYPES) private readonly reportTypes: ReportTypes,
  ) {}

  @Act('setup.show')
  show() {
    return readSetup(this.installation);
  }

  @Act('setup.checklist')
  checklist(@Caller() context: Context) {
    return readChecklist(this.door, this.reportTypes, context);
  }

  @Act('setup.wipeDemonstration')
  wipe(@Caller() context: Context, @Body({ schema: wipeBody }) body: z.infer<typeof wipeBody>) {
    return wipeDemonstration(this.door, this.desk, context, body);
  }

  @Act('setup.createGovernment')
  create(@Body({ schema: governmentBody }) body: z.infer<typeof governmentBody>, @Req() request: Request) {
    return createGovernment(this.door, this.desk, this.hasher, this.seals, body, {
      address: request.ip ?? '',
      correlationId: correlationIdOf(request),
    });
  }
}
