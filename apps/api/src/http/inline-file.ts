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
  response.setHeader('ETag', tag);
  response.setHeader('Cache-Control', 'private, no-cache');
  if (request.headers['if-none-match'] === tag) {
    response.status(304);
    return undefined;
  }
  return new StreamableFile(await file.read(), {
    type: file.mediaType,
    disposition: `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}
