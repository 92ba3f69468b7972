import { Controller, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  exportDepartments,
  exportPeople,
  importDepartments,
  importPeople,
  previewDepartments,
  previewPeople,
  type Context,
  type PasswordHasher,
  type Spreadsheets,
  type UnitOfWork,
} from '@chancery/application';
import type { Request } from 'express';
import { z } from 'zod';
import { DOOR, HASHER, SPREADSHEETS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { sheetFile, XLSX } from '../http/sheet-file.js';
import { uploadedFile } from '../http/uploads.js';

const confirmQuery = z.object({ digest: z.string().min(1).max(80) });

@ApiTags('组织')
@Controller()
export class SheetsController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SPREADSHEETS) private readonly spreadsheets: Spreadsheets,
    @Inject(HASHER) private readonly hasher: PasswordHasher,
  ) {}

  @Act('department.exportSheet')
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async exportDepartments(@Caller() context: Context) {
    return sheetFile(await exportDepartments(this.door, this.spreadsheets, context), '部门表');
  }

  @Act('department.previewSheet')
  previewDepartments(@Caller() context: Context, @Req() request: Request) {
    return previewDepartments(this.door, this.spreadsheets, context, uploadedFile(request));
  }

  @Act('department.importSheet')
  importDepartments(
    @Caller() context: Context,
    @Query({ schema: confirmQuery }) { digest }: z.infer<typeof confirmQuery>,
    @Req() request: Request,
  ) {
    return importDepartments(this.door, this.spreadsheets, context, { file: uploadedFile(request), digest });
  }

  @Act('account.exportSheet')
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async exportPeople(@Caller() context: Context) {
    return sheetFile(await exportPeople(this.door, this.spreadsheets, context), '人员岗位表');
  }

  @Act('account.previewSheet')
  previewPeople(@Caller() context: Context, @Req() request: Request) {
    return previewPeople(this.door, this.spreadsheets, context, uploadedFile(request));
  }

  @Act('account.importSheet')
  importPeople(
    @Caller() context: Context,
    @Query({ schema: confirmQuery }) { digest }: z.infer<typeof confirmQuery>,
    @Req() request: Request,
  ) {
    const input = { file: uploadedFile(request), digest };
    return importPeople(this.door, this.spreadsheets, this.hasher, context, input);
  }
}
