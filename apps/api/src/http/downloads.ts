import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { WrittenFile } from '@chancery/application';
import { isRefusal, type Outcome, type Refusal } from '@chancery/domain';

/** Says in the OpenAPI document that a route answers with a file. */
export const AnswersFile = (): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({
      description: '文件内容',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    }),
  );

/** A file made for this request, under the name that a person would save it by (RFC 5987 for Chinese names). */
export function asDownload(file: Outcome<WrittenFile>): StreamableFile | Refusal {
  if (isRefusal(file)) return file;
  return new StreamableFile(file.data, {
    type: file.mediaType,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    length: file.data.length,
  });
}
