import { Controller, Header, Inject, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  readSignatureImage,
  removeSignaturePicture,
  replaceSignaturePicture,
  showSignaturePicture,
  type ArtifactStore,
  type Context,
  type HandwritingReader,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import type { Request } from 'express';
import { ARTIFACTS, DOOR, HANDWRITING } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { uploadedFile } from '../http/uploads.js';

/** A leader's own handwriting: theirs to give and to see, nobody else's. */
@ApiTags('登录')
@Controller()
export class SignaturePictureController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(HANDWRITING) private readonly handwriting: HandwritingReader,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('signaturePicture.show')
  show(@Caller() context: Context) {
    return showSignaturePicture(this.door, context);
  }

  @Act('signaturePicture.image')
  @Header('Cache-Control', 'private, no-store')
  @ApiOkResponse({
    description: '签名图样',
    content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
  })
  async image(@Caller() context: Context): Promise<StreamableFile | Refusal> {
    const png = await readSignatureImage(this.door, this.artifacts, context);
    return isRefusal(png) ? png : new StreamableFile(png, { type: 'image/png', disposition: 'inline' });
  }

  @Act('signaturePicture.replace')
  replace(@Caller() context: Context, @Req() request: Request) {
    return replaceSignaturePicture(this.door, this.handwriting, this.artifacts, context, uploadedFile(request));
  }

  @Act('signaturePicture.remove')
  remove(@Caller() context: Context) {
    return removeSignaturePicture(this.door, context);
  }
}
