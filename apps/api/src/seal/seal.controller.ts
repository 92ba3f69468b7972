import { Body, Controller, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  declineSeal,
  destroySeal,
  disableSeal,
  enableSeal,
  fileSeal,
  listHeldSealKeys,
  readSealImage,
  registerHeldSeal,
  requestEnabling,
  showSeals,
  uploadSeal,
  type ArtifactStore,
  type Context,
  type SealImporter,
  type SealProvider,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import type { z } from 'zod';
import { ARTIFACTS, DOOR, SEAL_IMPORTER, SEALS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { reasonBody } from '../sections/sections.bodies.js';
import { filingBody, heldSealBody, sealBody } from './seal.bodies.js';

type Filing = z.infer<typeof filingBody>;
type Reason = z.infer<typeof reasonBody>;

@ApiTags('印章')
@Controller()
export class SealController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SEALS) private readonly seals: SealProvider,
    @Inject(SEAL_IMPORTER) private readonly importer: SealImporter,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('seal.show')
  show(@Caller() context: Context) {
    return showSeals(this.door, this.importer, context);
  }

  @Act('seal.image')
  @ApiOkResponse({
    description: '印章图样',
    content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
  })
  async image(@Caller() context: Context, @Param('id') id: string): Promise<StreamableFile | Refusal> {
    const png = await readSealImage(this.door, this.seals, this.artifacts, context, id);
    return isRefusal(png) ? png : new StreamableFile(png, { type: 'image/png', disposition: 'inline' });
  }

  @Act('seal.upload')
  upload(@Caller() context: Context, @Body({ schema: sealBody }) body: z.infer<typeof sealBody>) {
    const { picture, pkcs12, password, diameterMm } = body;
    return uploadSeal(this.door, this.importer, this.artifacts, context, {
      picture: Buffer.from(picture, 'base64'),
      pkcs12: Buffer.from(pkcs12, 'base64'),
      password,
      diameterMm,
    });
  }

  @Act('seal.heldKeys')
  heldKeys(@Caller() context: Context) {
    return listHeldSealKeys(this.door, this.importer, context);
  }

  @Act('seal.register')
  register(@Caller() context: Context, @Body({ schema: heldSealBody }) body: z.infer<typeof heldSealBody>) {
    const picture = Buffer.from(body.picture, 'base64');
    return registerHeldSeal(this.door, this.importer, this.artifacts, context, { ...body, picture });
  }

  @Act('seal.file')
  file(@Caller() context: Context, @Param('id') id: string, @Body({ schema: filingBody }) body: Filing) {
    return fileSeal(this.door, context, { id, ...body });
  }

  @Act('seal.enable')
  enable(@Caller() context: Context, @Param('id') id: string) {
    return enableSeal(this.door, context, id);
  }

  @Act('seal.decline')
  decline(@Caller() context: Context, @Param('id') id: string, @Body({ schema: reasonBody }) body: Reason) {
    return declineSeal(this.door, context, { id, ...body });
  }

  @Act('seal.disable')
  disable(@Caller() context: Context, @Param('id') id: string, @Body({ schema: reasonBody }) body: Reason) {
    return disableSeal(this.door, context, { id, ...body });
  }

  @Act('seal.requestEnabling')
  requestEnabling(@Caller() context: Context, @Param('id') id: string, @Body({ schema: reasonBody }) body: Reason) {
    return requestEnabling(this.door, context, { id, ...body });
  }

  @Act('seal.destroy')
  destroy(@Caller() context: Context, @Param('id') id: string, @Body({ schema: reasonBody }) body: Reason) {
    return destroySeal(this.door, context, { id, ...body });
  }
}
