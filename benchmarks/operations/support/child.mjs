import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process that does jobs and says each one done. */
export async function startChild(name, given) {
  const child = fork(fileURLToPath(new URL(`../${name}.mjs`, import.meta.url)), { stdio: 'inherit' });
  let done = 0;
  let awaited = null;
  const ready = new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${name} ended: ${code}`)));
    child.on('message', (message) => {
      if (message.ready) resolve();
      if (!message.done) return;
      done += 1;
      if (awaited && done >= awaited.count) awaited.resolve();
    });
  });
  child.send(given);
  await ready;
  return {
    /** Returns when so many more jobs are done after `ask` has asked for them. */
    async until(count, ask) {
      const reached = new Promise((resolve) => (awaited = { count: done + count, resolve }));
      await ask();
      await reached;
      awaited = null;
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}
