import { Controller, Inject, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import {
  verifyUpload,
  type Context,
  type FileVerifier,
  type SealProvider,
  type UnitOfWork,
} from '@chancery/application';
import type { Request } from 'express';
import { DOOR, SEALS, VERIFIER } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';

@ApiTags('验证')
@Controller()
export class VerificationController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SEALS) private readonly seals: SealProvider,
    @Inject(VERIFIER) private readonly verifier: FileVerifier,
  ) {}

  @Act('verification.create')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  verify(@Caller() context: Context, @Req() request: Request) {
    const data = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return verifyUpload(this.door, this.seals, this.verifier, context, data);
  }

  @Act('trust.export')
  async trust(): Promise<{ pem: string }> {
    return { pem: await this.seals.trustAnchors() };
  }
}
