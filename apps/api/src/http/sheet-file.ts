import { StreamableFile } from '@nestjs/common';
import { isRefusal, type Outcome, type Refusal } from '@chancery/domain';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet as it is downloaded under a name. */
export const sheetFile = (outcome: Outcome<Uint8Array>, name: string): StreamableFile | Refusal =>
  isRefusal(outcome)
    ? outcome
    : new StreamableFile(outcome, {
        type: XLSX,
        disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}.xlsx`,
        length: outcome.byteLength,
      });
