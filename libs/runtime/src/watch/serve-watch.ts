import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import { checkHealth, type Probe } from './check-health.js';

export interface Watch {
  readonly registry: Registry;
  readonly probes: readonly Probe[];
}

/**
 * Metrics (`/metrics`), health (`/health`: 503 when a part has failed) and readiness (`/ready`: 503 also when the
 * process is ending) of a process, on a port of its own that stands behind no log-in: bind it where only those who watch come.
 */
export async function serveWatch(
  { host, port }: { host: string; port: number },
  { registry, probes }: Watch,
): Promise<{ close(): Promise<void> }> {
  let ending = false;
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      if (request.url === '/metrics') {
        response.setHeader('Content-Type', registry.contentType);
        response.end(await registry.metrics());
        return;
      }
      if (request.url !== '/health' && request.url !== '/ready') {
        response.writeHead(404).end();
        return;
      }
      const report = await checkHealth(probes);
      const down = report.state === 'failed' || (ending && request.url === '/ready');
      response.writeHead(down ? 503 : 200, { 'Content-Type': 'application/json; charset=utf-8' });
      response.end(`${JSON.stringify(report)}\n`);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    async close() {
      ending = true;
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
