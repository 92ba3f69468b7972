import { problemOf, unreachable } from './problem.js';
import { tellSessionEnded } from './session-ended.js';

/**
 * Sends a file as it is, with progress (0 to 1), to an interface path that takes one.
 * fetch cannot tell how far an upload has come; XMLHttpRequest can.
 */
export function sendFile<T>(
  path: string,
  file: Blob,
  options: { method?: 'POST' | 'PUT'; onProgress?: (part: number) => void; signal?: AbortSignal } = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(options.method ?? 'POST', path);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => options.onProgress?.(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(JSON.parse(request.responseText) as T);
      const response = new Response(request.responseText, { status: request.status });
      return void problemOf(response).then((problem) => {
        if (problem.code === 'NOT_LOGGED_IN') tellSessionEnded();
        reject(problem);
      });
    };
    options.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
