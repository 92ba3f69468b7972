import { Body, Controller, Header, Inject, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  addPastReport,
  confirmPastReport,
  listPastReports,
  readPastReport,
  readPastReportFile,
  showPastReport,
  type ArtifactStore,
  type Context,
  type ForeignTextReader,
  type ReportTypes,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, type Refusal } from '@chancery/domain';
import type { Request } from 'express';
import type { z } from 'zod';
import { contentDisposition } from '../attachments/content-disposition.js';
import { ARTIFACTS, DOOR, FOREIGN_TEXT, REPORT_TYPES } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { AnswersFile } from '../http/downloads.js';
import { uploadedFile } from '../http/uploads.js';
import { originalQuery } from '../imports/imports.bodies.js';
import { confirmationBody, planBody } from './past-reports.bodies.js';

@ApiTags('往年报告')
@Controller()
export class PastReportsController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(REPORT_TYPES) private readonly reportTypes: ReportTypes,
    @Inject(FOREIGN_TEXT) private readonly reader: ForeignTextReader,
    @Inject(ARTIFACTS) private readonly artifacts: ArtifactStore,
  ) {}

  @Act('pastReport.add')
  add(
    @Caller() context: Context,
    @Query({ schema: originalQuery }) { name }: z.infer<typeof originalQuery>,
    @Req() request: Request,
  ) {
    return addPastReport(this.door, this.reader, this.artifacts, context, { name, data: uploadedFile(request) });
  }

  @Act('pastReport.list')
  list(@Caller() context: Context) {
    return listPastReports(this.door, context);
  }

  @Act('pastReport.show')
  show(@Caller() context: Context, @Param('id') id: string) {
    return showPastReport(this.door, context, id);
  }

  /** Given back as it came, to be saved; never opened by a browser. */
  @Act('pastReport.file')
  @Header('Content-Security-Policy', "default-src 'none'; sandbox")
  @Header('X-Content-Type-Options', 'nosniff')
  @Header('Cache-Control', 'private, no-store')
  @AnswersFile()
  async file(@Caller() context: Context, @Param('id') id: string): Promise<StreamableFile | Refusal> {
    const file = await readPastReportFile(this.door, this.artifacts, context, id);
    if (isRefusal(file)) return file;
    const disposition = contentDisposition('attachment', file.name);
    return new StreamableFile(file.data, { type: 'application/octet-stream', disposition });
  }

  @Act('pastReport.read')
  read(
    @Caller() context: Context,
    @Param('id') pastReportId: string,
    @Body({ schema: planBody }) plan: z.infer<typeof planBody>,
  ) {
    return readPastReport(this.door, this.reader, this.artifacts, context, { pastReportId, plan });
  }

  @Act('pastReport.confirm')
  confirm(
    @Caller() context: Context,
    @Param('id') pastReportId: string,
    @Body({ schema: confirmationBody }) body: z.infer<typeof confirmationBody>,
  ) {
    const input = { pastReportId, ...body };
    return confirmPastReport(this.door, this.reportTypes, this.reader, this.artifacts, context, input);
  }
}
