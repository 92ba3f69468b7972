import { problemOf, unreachable } from '../../api-client/problem.js';
import { tellSessionEnded } from '../../api-client/session-ended.js';

/** The name that the server gives a file (RFC 5987). */
function nameOf(response: Response): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return encoded ? decodeURIComponent(encoded) : 'download';
}

/** Fetches a file of the API and hands it to the browser to keep. @throws Problem */
export async function saveFile(path: string): Promise<void> {
  const response = await window.fetch(path, { credentials: 'same-origin' }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.code === 'NOT_LOGGED_IN') tellSessionEnded();
    throw problem;
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = nameOf(response);
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
