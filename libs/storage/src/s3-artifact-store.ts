import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { ArtifactDamageError } from '@chancery/application';
import { assertDigest, assertUndamaged, digestOf } from './artifact-digest.js';
import type { KeptArtifacts } from './kept-artifacts.js';

export interface S3Place {
  readonly bucket: string;
  /** null: Amazon's own, by region */
  readonly endpoint: string | null;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const FOLDER = 'artifacts/';
const ATTEMPTS = 3;
const CONNECT_MS = 3_000;
const ANSWER_MS = 20_000;
/** The store answers this for a key that is not there. */
const NOT_FOUND = new Set(['NoSuchKey', 'NotFound']);

const isNotFound = (error: unknown): boolean => error instanceof S3ServiceException && NOT_FOUND.has(error.name);

/** Artifacts in an S3-compatible store, keyed by their SHA-256; an object is there whole or not at all. */
export class S3ArtifactStore implements KeptArtifacts {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, endpoint, region, accessKey, secretKey }: S3Place) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      maxAttempts: ATTEMPTS,
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
      // Stores other than Amazon's know neither buckets as host names nor the newer checksums; ours is the digest.
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  private key(digest: string): string {
    assertDigest(digest);
    return `${FOLDER}${digest.slice(0, 2)}/${digest}`;
  }

  /** Written also when it is there: that mends a damaged one, and makes it young, so that a sweep spares it. */
  async put(data: Uint8Array): Promise<string> {
    const digest = digestOf(data);
    await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: this.key(digest), Body: data }));
    return digest;
  }

  async get(digest: string): Promise<Uint8Array> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: this.key(digest) }));
      return assertUndamaged(digest, (await Body?.transformToByteArray()) ?? new Uint8Array());
    } catch (error) {
      if (isNotFound(error)) throw new ArtifactDamageError(digest, 'missing');
      throw error;
    }
  }

  async sweep(named: ReadonlySet<string>, graceMs: number): Promise<number> {
    const orphans: string[] = [];
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: FOLDER });
    for await (const { Contents = [] } of pages) {
      for (const { Key = '', LastModified } of Contents) {
        const age = Date.now() - (LastModified?.getTime() ?? Date.now());
        if (!named.has(Key.slice(Key.lastIndexOf('/') + 1)) && age >= graceMs) orphans.push(Key);
      }
    }
    // As many as the store deletes at once.
    for (let from = 0; from < orphans.length; from += 1_000) {
      const Objects = orphans.slice(from, from + 1_000).map((Key) => ({ Key }));
      await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects, Quiet: true } }));
    }
    return orphans.length;
  }

  async probe(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }

  close(): void {
    this.client.destroy();
  }
}
