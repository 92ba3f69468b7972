import { Body, Controller, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addOriginal,
  pasteText,
  readImport,
  takeImport,
  type ArtifactStore,
  type Context,
  type ForeignTextReader,
  type IncomingFiles,
  type UnitOfWork,
} from '@chancery/application';
import type { Request } from 'express';
import type { z } from 'zod';
import { ARTIFACTS, DOOR, FOREIGN_TEXT, INCOMING_FILES } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { uploadedFile } from '../http/uploads.js';
import { choicesBody, originalQuery, pasteQuery } from './imports.bodies.js';

@ApiTags('导入')
@Controller()
export class ImportsController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(FOREIGN_TEXT) private readonly reader: ForeignTextReader,
    @Inject(INCOMING_FILES) private readonly files: IncomingFiles,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('section.import')
  add(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Query({ schema: originalQuery }) { name }: z.infer<typeof originalQuery>,
    @Req() request: Request,
  ) {
    const input = { sectionId, name, data: uploadedFile(request) };
    return addOriginal(this.door, this.reader, this.artifacts, context, input);
  }

  @Act('section.readImport')
  read(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Param('attachmentId') attachmentId: string,
    @Body({ schema: choicesBody }) choices: z.infer<typeof choicesBody>,
  ) {
    return readImport(this.door, this.reader, this.artifacts, context, { sectionId, attachmentId, choices });
  }

  @Act('section.takeImport')
  take(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Param('attachmentId') attachmentId: string,
    @Body({ schema: choicesBody }) choices: z.infer<typeof choicesBody>,
  ) {
    const input = { sectionId, attachmentId, choices };
    return takeImport(this.door, this.reader, this.files, this.artifacts, context, input);
  }

  @Act('section.paste')
  paste(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Query({ schema: pasteQuery }) query: z.infer<typeof pasteQuery>,
    @Req() request: Request,
  ) {
    const input = { sectionId, ...query, data: uploadedFile(request) };
    return pasteText(this.door, this.reader, this.files, this.artifacts, context, input);
  }
}
