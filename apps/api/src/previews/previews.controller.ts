import { Body, Controller, Inject, Param, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  readPreview,
  readPreviewPages,
  requestPreview,
  type ArtifactStore,
  type Context,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ARTIFACTS, DOOR } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { inlineFile } from '../http/inline-file.js';

/** Which of the section's texts is looked at. */
const previewQuery = z.strictObject({ target: z.enum(['submission', 'draft', 'standing']) });

@ApiTags('部分')
@Controller()
export class PreviewsController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('section.preview')
  show(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Query({ schema: previewQuery }) query: z.infer<typeof previewQuery>,
  ) {
    return readPreview(this.door, context, { sectionId, ...query });
  }

  @Act('section.requestPreview')
  request(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Body({ schema: previewQuery }) body: z.infer<typeof previewQuery>,
  ) {
    return requestPreview(this.door, context, { sectionId, ...body });
  }

  @Act('section.previewPages')
  @ApiOkResponse({
    description: '排版预览',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async pages(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Query({ schema: previewQuery }) query: z.infer<typeof previewQuery>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | Refusal | undefined> {
    const file = await readPreviewPages(this.door, this.artifacts, context, { sectionId, ...query });
    if (isRefusal(file)) return file;
    return inlineFile(request, response, { ...file, mediaType: 'application/pdf', name: '排版预览.pdf' });
  }
}
