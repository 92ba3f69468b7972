import { Controller, Header, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  addAttachment,
  listAttachments,
  readAttachmentFile,
  readSectionPicture,
  removeAttachment,
  type ArtifactStore,
  type AttachmentFile,
  type Context,
  type IncomingFiles,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Outcome, type Refusal } from '@chancery/domain';
import type { Request } from 'express';
import type { z } from 'zod';
import { ARTIFACTS, DOOR, INCOMING_FILES } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { uploadedFile } from '../http/uploads.js';
import { contentDisposition } from './content-disposition.js';
import { attachmentQuery } from './attachments.bodies.js';

/** What came from outside is shown as what it is, and runs nothing where it is shown. */
const FENCE = "default-src 'none'; sandbox";

@ApiTags('附件')
@Controller()
export class AttachmentsController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(INCOMING_FILES) private readonly files: IncomingFiles,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('attachment.list')
  list(@Caller() context: Context, @Param('id') sectionId: string) {
    return listAttachments(this.door, context, sectionId);
  }

  @Act('attachment.add')
  add(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Query({ schema: attachmentQuery }) query: z.infer<typeof attachmentQuery>,
    @Req() request: Request,
  ) {
    const input = { sectionId, ...query, data: uploadedFile(request) };
    return addAttachment(this.door, this.files, this.artifacts, context, input);
  }

  @Act('attachment.file')
  @Header('Content-Security-Policy', FENCE)
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  @ApiOkResponse({
    description: '文件内容',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async file(@Caller() context: Context, @Param('id') id: string): Promise<StreamableFile | Refusal> {
    return streamed(await readAttachmentFile(this.door, this.artifacts, context, id));
  }

  @Act('section.picture')
  @Header('Content-Security-Policy', FENCE)
  @Header('X-Content-Type-Options', 'nosniff')
  // Its address is its digest: these bytes never change; but they are for this person only.
  @Header('Cache-Control', 'private, max-age=3600')
  @ApiOkResponse({
    description: '图片',
    content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
  })
  async picture(
    @Caller() context: Context,
    @Param('id') sectionId: string,
    @Param('digest') digest: string,
  ): Promise<StreamableFile | Refusal> {
    return streamed(await readSectionPicture(this.door, this.artifacts, context, { sectionId, digest }));
  }

  @Act('attachment.remove')
  remove(@Caller() context: Context, @Param('id') id: string) {
    return removeAttachment(this.door, context, id);
  }
}

/** Evidence is saved, never opened here; pictures were made anew by us and may be shown. */
function streamed(file: Outcome<AttachmentFile>): StreamableFile | Refusal {
  if (isRefusal(file)) return file;
  const disposition = contentDisposition(file.kind === 'picture' ? 'inline' : 'attachment', file.name);
  return new StreamableFile(file.data, { type: file.mediaType, disposition });
}
