import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  databaseUrls,
  readSettings,
  superuserUrl,
  type InstallationSecrets,
  type ServiceSettings,
} from '@chancery/runtime';
import pg from 'pg';

interface Cluster {
  readonly port: number;
  readonly secrets: InstallationSecrets;
}

export interface TestInstallation {
  readonly settings: ServiceSettings;
  /** URL of the superuser in this database, for looking behind the door. */
  readonly superuser: string;
  close(): Promise<void>;
}

async function asSuperuser<T>(cluster: Cluster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl(cluster.port, cluster.secrets) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database of the test's own, cloned from the migrated template; the application works in it as its own role. */
export async function openTestInstallation(overrides: Partial<ServiceSettings> = {}): Promise<TestInstallation> {
  const cluster = JSON.parse(process.env.CHANCERY_INT ?? '{}') as Cluster;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(cluster, (c) =>
    c.query(`CREATE DATABASE ${name} TEMPLATE chancery OWNER chancery_owner STRATEGY file_copy`),
  );
  const dataFolder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  const settings: ServiceSettings = {
    dataFolder,
    host: '127.0.0.1',
    port: 0,
    fontsFolder: null,
    chromiumPath: null,
    browserMemory: 2 * 1024 ** 3,
    logLevel: 'silent',
    behindProxy: false,
    loginsPerMinute: 1_000,
    reAuthenticationMinutes: 5,
    keepDays: 184,
    today: null,
    masterKey: cluster.secrets.masterKey,
    newMasterKey: null,
    sessionSecret: cluster.secrets.sessionSecret,
    databases: databaseUrls(cluster.port, cluster.secrets, name),
    backupDatabase: null,
    redis: null,
    s3: null,
    timestamps: { url: '', anchorsFile: '', anchorsPem: '', timeoutMs: 15_000 },
    watch: null,
    site: null,
    oidc: null,
    ldap: null,
    tracesTo: null,
    // A test's people do in a minute what takes an office weeks; what limits do is tested with limits of its own.
    limits: { ...readSettings({ CHANCERY_DATA: dataFolder }).limits, perPerson: 1_000_000, perAddress: 1_000_000 },
    experimentalSm2: false,
    token: null,
    sealService: null,
    ...overrides,
  };
  return {
    settings,
    superuser: superuserUrl(cluster.port, cluster.secrets, name),
    async close() {
      await asSuperuser(cluster, (c) => c.query(`DROP DATABASE ${name} WITH (FORCE)`));
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
