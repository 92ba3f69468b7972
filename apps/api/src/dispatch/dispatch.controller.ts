import { Body, Controller, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  affixSeal,
  assignNumber,
  exportRegister,
  issueDispatch,
  listDocumentNumbers,
  readDispatch,
  readDispatchFile,
  recheckDispatch,
  requestRender,
  requestSeal,
  voidNumber,
  type ArtifactStore,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import type { z } from 'zod';
import { ARTIFACTS, DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { reasonBody } from '../sections/sections.bodies.js';

@ApiTags('发文')
@Controller()
export class DispatchController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('dispatch.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return readDispatch(this.door, context, id);
  }

  @Act('dispatch.assignNumber')
  assignNumber(@Caller() context: Context, @Param('id') id: string) {
    return assignNumber(this.door, context, id);
  }

  @Act('dispatch.voidNumber')
  voidNumber(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Body({ schema: reasonBody }) body: z.infer<typeof reasonBody>,
  ) {
    return voidNumber(this.door, context, { dispatchId, ...body });
  }

  @Act('dispatch.recheck')
  recheck(@Caller() context: Context, @Param('id') id: string) {
    return recheckDispatch(this.door, context, id);
  }

  @Act('dispatch.render')
  render(@Caller() context: Context, @Param('id') id: string) {
    return requestRender(this.door, context, id);
  }

  @Act('dispatch.requestSeal')
  requestSeal(@Caller() context: Context, @Param('id') id: string) {
    return requestSeal(this.door, context, id);
  }

  @Act('dispatch.affixSeal')
  affixSeal(@Caller() context: Context, @Param('id') id: string) {
    return affixSeal(this.door, context, id);
  }

  @Act('dispatch.issue')
  issue(@Caller() context: Context, @Param('id') id: string) {
    return issueDispatch(this.door, context, id);
  }

  @Act('dispatch.file')
  @ApiOkResponse({
    description: '文件内容',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async file(
    @Caller() context: Context,
    @Param('id') dispatchId: string,
    @Param('name') name: string,
  ): Promise<StreamableFile | Refusal> {
    const file = await readDispatchFile(this.door, this.artifacts, context, { dispatchId, name });
    if (isRefusal(file)) return file;
    return new StreamableFile(file.data, {
      type: file.mediaType,
      disposition: `attachment; filename="${encodeURIComponent(file.name)}"`,
    });
  }

  @Act('documentNumber.list')
  numbers(@Caller() context: Context) {
    return listDocumentNumbers(this.door, context);
  }

  @Act('register.export')
  register(@Caller() context: Context) {
    return exportRegister(this.door, context);
  }
}
