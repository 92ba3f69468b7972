import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

export interface TestS3 {
  readonly settings: {
    readonly bucket: string;
    readonly endpoint: string;
    readonly region: string;
    readonly accessKey: string;
    readonly secretKey: string;
  };
  /** Other bytes in an object's place, as a broken disk would leave them. */
  spoil(key: string, data: string): void;
  /** Makes an object look as old as that. */
  age(key: string, milliseconds: number): void;
  close(): Promise<void>;
}

const BUCKET = 'chancery-test';

/** A small S3-compatible server in this process, with one empty bucket. */
export async function startTestS3(): Promise<TestS3> {
  const directory = mkdtempSync(join(tmpdir(), 'chancery-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    // It forgets the last slash of `/bucket/` when it works out a signature: what the client signed rightly looks wrong.
    allowMismatchedSignatures: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  const file = (key: string): string => join(directory, BUCKET, `${key}._S3rver_object`);
  return {
    settings: {
      bucket: BUCKET,
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
    },
    spoil: (key, data) => writeFileSync(file(key), data),
    age(key, milliseconds) {
      const then = new Date(Date.now() - milliseconds);
      utimesSync(file(key), then, then);
    },
    async close() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
