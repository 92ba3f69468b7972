import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@chancery/runtime';

export interface Balancer {
  readonly url: string;
  /** The certificate that it shows, for whoever calls it. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** A key and a certificate for this machine that only the test trusts. */
function makeCertificate(folder: string): { pem: string; certificate: string } {
  const [key, certificate, pem] = ['key.pem', 'certificate.pem', 'both.pem'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...subject],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`openssl: ${made.stderr}`);
  writeFileSync(pem, readFileSync(certificate, 'utf8') + readFileSync(key, 'utf8'), { mode: 0o600 });
  return { pem, certificate };
}

/** The configuration that docs/operations.md shows, for these ports. */
const configuration = (port: number, pem: string, apis: readonly number[]): string => `
defaults
  mode http
  timeout connect 3s
  timeout client 60s
  timeout server 60s
  # An api that is busy answers late; it is not gone.
  timeout check 10s
  # The api that a request was meant for may just have gone.
  retries 3
  option redispatch
frontend public
  bind 127.0.0.1:${port} ssl crt ${pem}
  http-request set-header X-Forwarded-Proto https
  option forwardfor
  default_backend apis
backend apis
  balance roundrobin
  option httpchk GET /api/health
${apis.map((api, i) => `  server api${i} 127.0.0.1:${api} check inter 1s fall 3 rise 1`).join('\n')}
`;

/** Debian's HAProxy with TLS before the apis, each request to the next one: nobody stays with one process. */
export async function startBalancer(folder: string, apis: readonly number[]): Promise<Balancer> {
  const port = await freePort();
  const { pem, certificate } = makeCertificate(folder);
  const file = join(folder, 'haproxy.cfg');
  writeFileSync(file, configuration(port, pem, apis));
  const checked = spawnSync('haproxy', ['-c', '-f', file], { encoding: 'utf8' });
  if (checked.status !== 0)
    throw new Error(`haproxy: ${checked.stderr}${checked.stdout}${String(checked.error ?? '')}`);
  const proxy = spawn('haproxy', ['-db', '-f', file], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => proxy.once('exit', () => resolve()));
  return {
    url: `https://localhost:${port}`,
    certificate,
    async close() {
      proxy.kill('SIGTERM');
      await ended;
    },
  };
}
