import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';

/**
 * A file that is shown in the page and kept by the browser under its digest: asked for again it is only said to be
 * unchanged. Still asked each time: rights may have gone.
 */
export async function inlineFile(
  request: Request,
  response: Response,
  file: { digest: string; mediaType: string; name: string; read: () => Promise<Uint8Array> },
): Promise<StreamableFile | undefined> {
  const tag = `"${file.digest}"`;
  const known = request.headers['if-none-match'] === tag;
  // Before the head: a file that cannot be read is refused, and a refusal bears no tag.
  const data = known ? null : await file.read();
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'private, no-cache');
  if (data === null) {
    response.status(304);
    return undefined;
  }
  return new StreamableFile(data, {
    type: file.mediaType,
    disposition: `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}
