import { Controller, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  exportSealRegister,
  readSealRegister,
  type Context,
  type Spreadsheets,
  type UnitOfWork,
} from '@chancery/application';
import { DOOR, SPREADSHEETS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller } from '../http/context.decorator.js';
import { sheetFile, XLSX } from '../http/sheet-file.js';

@ApiTags('发文')
@Controller()
export class SealRegisterController {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(SPREADSHEETS) private readonly spreadsheets: Spreadsheets,
  ) {}

  @Act('sealRegister.list')
  read(@Caller() context: Context) {
    return readSealRegister(this.door, context);
  }

  @Act('sealRegister.exportSheet')
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  async exportSheet(@Caller() context: Context) {
    return sheetFile(await exportSealRegister(this.door, this.spreadsheets, context), '用印登记簿');
  }
}
