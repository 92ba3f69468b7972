import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';

const HEX = [...'0123456789abcdef'];

/** Watches a folder of artifacts, and stops a process (SIGSTOP) at the moment the next file lies there whole. */
export function stopAtFirstFile(folder: string, pid: number): { readonly stopped: Promise<string>; end(): void } {
  let tell: (digest: string) => void = () => undefined;
  const stopped = new Promise<string>((resolve) => (tell = resolve));
  const watchers = HEX.flatMap((a) => HEX.map((b) => join(folder, a + b))).map((place) => {
    mkdirSync(place, { recursive: true });
    return watch(place, (_event, name) => {
      if (name === null || name.endsWith('.part')) return;
      end();
      process.kill(pid, 'SIGSTOP');
      tell(name);
    });
  });
  const end = (): void => watchers.forEach((watcher) => watcher.close());
  return { stopped, end };
}
