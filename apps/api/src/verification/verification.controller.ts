import { Controller, Inject, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  exportTrustAnchors,
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
import { uploadedFile } from '../http/uploads.js';

@ApiTags('验证')
@Controller()
export class VerificationController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SEALS) private readonly seals: SealProvider,
    @Inject(VERIFIER) private readonly verifier: FileVerifier,
  ) {}

  @Act('verification.create')
  verify(@Caller() context: Context, @Req() request: Request) {
    return verifyUpload(this.door, this.seals, this.verifier, context, uploadedFile(request));
  }

  @Act('trust.export')
  trust(@Caller() context: Context) {
    return exportTrustAnchors(this.door, this.seals, context);
  }
}
