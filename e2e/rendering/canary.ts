import { createServer as createHttpServer } from 'node:http';
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

export interface Canary {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** What came: a line for each connection, with the first words if there were any. */
  readonly seen: string[];
  close(): Promise<void>;
}

/** Listens on loopback and writes down whoever connects, before a single byte of HTTP is needed. */
export async function openCanary(): Promise<Canary> {
  const seen: string[] = [];
  const server = createHttpServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*');
    response.end('CANARY-SPOKE');
  });
  server.on('connection', () => seen.push('connection'));
  server.on('upgrade', (request, socket) => {
    seen.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // STUN of WebRTC would come as UDP on the same number.
  const udp = createSocket('udp4', () => undefined);
  udp.on('message', () => seen.push('datagram'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => udp.close(() => resolve()));
    },
  };
}
