import { mkdirSync, accessSync, constants, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { limitEnvironment, limitShape, limitsOf, type LimitSettings } from './limit-settings.js';
import { keyEnvironment, keyProblems, keyShape, keysOf, type KeySettings } from './key-settings.js';
import { signOnEnvironment, signOnOf, signOnProblems, signOnShape, type SignOnSettings } from './sign-on-settings.js';

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/\S+$/, '须为 postgres:// 开头的数据库地址');
const port = z.coerce
  .number('须为端口号')
  .int('须为整数')
  .min(1, '须在 1 至 65535 之间')
  .max(65535, '须在 1 至 65535 之间');

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** Every setting there is, with the sentence that explains a wrong value. `process.env` is read nowhere else. */
const schema = z.object({
  CHANCERY_DATA: z.string().min(1).default('.chancery'),
  CHANCERY_HOST: z.string().min(1).default('127.0.0.1'),
  CHANCERY_PORT: port.default(7300),
  CHANCERY_FONTS: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
  /** Megabytes that the rendering browser may take; above them it is ended. */
  CHANCERY_BROWSER_MEMORY: z.coerce.number('须为数字').int('须为整数').min(512, '不得小于 512(MB)').default(2048),
  CHANCERY_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], '须为 debug、info、warn、error、silent 之一')
    .default('info'),
  /** Behind a TLS proxy: trust its forwarding headers and send secure cookies. */
  CHANCERY_BEHIND_PROXY: z.enum(['true', 'false'], '须为 true 或 false').default('false'),
  /** Failed log-ins of one address in a minute, after which it has to wait. */
  CHANCERY_LOGIN_RATE: z.coerce.number('须为数字').int().min(1).default(60),
  /** For so many minutes it counts that a person has just shown again who they are (before 签发 and 用印). */
  CHANCERY_RE_AUTHENTICATION_MINUTES: z.coerce
    .number('须为分钟数')
    .int('须为整数')
    .min(1, '须在 1 至 30 之间')
    .max(30, '须在 1 至 30 之间')
    .default(5),
  /** Days after which what has ended (jobs, log-ins) is taken away; half a year, as 网络安全法 §21 asks of logs. */
  CHANCERY_KEEP_DAYS: z.coerce.number('须为天数').int('须为整数').min(30, '不得少于 30(天)').default(184),
  /** The demonstration's clock. */
  CHANCERY_TODAY: z.string().refine(isDay, '须为存在的日期 YYYY-MM-DD').optional(),
  CHANCERY_MASTER_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, '须为 32 字节密钥的 Base64')
    .optional(),
  /** For the command rotate-key alone; never given to a service. */
  CHANCERY_NEW_MASTER_KEY: z
    .string()
    .refine((text) => Buffer.from(text, 'base64').length === 32, '须为 32 字节密钥的 Base64')
    .optional(),
  CHANCERY_SESSION_SECRET: z.string().min(32, '至少 32 个字符').optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_RELAY_URL: postgresUrl.optional(),
  DATABASE_LOGIN_URL: postgresUrl.optional(),
  /** For the commands backup (a role that sees all rows) and restore (a superuser); never given to a service. */
  DATABASE_BACKUP_URL: postgresUrl.optional(),
  /** The queue on Redis; without it on the same PostgreSQL. */
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/\S+$/, '须为 redis:// 或 rediss:// 开头的地址')
    .optional(),
  /** Keeps installations on one Redis apart. */
  CHANCERY_REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]{1,40}$/, '须为字母、数字、“_”或“-”')
    .default('chancery'),
  /** Artifacts in an S3-compatible store; without it in the data folder. */
  CHANCERY_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, '须为合法的存储桶名')
    .optional(),
  CHANCERY_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的地址' }).optional(),
  CHANCERY_S3_REGION: z.string().min(1).default('us-east-1'),
  CHANCERY_S3_ACCESS_KEY: z.string().min(1).optional(),
  CHANCERY_S3_SECRET_KEY: z.string().min(1).optional(),
  /** A time-stamping service (RFC 3161); without it signatures bear no trusted time. */
  CHANCERY_TSA_URL: z.url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的地址' }).optional(),
  /** PEM file with the certificates in which its time stamps end, and those of services used before. */
  CHANCERY_TSA_TRUST: z.string().min(1).optional(),
  CHANCERY_TSA_SECONDS: z.coerce
    .number('须为秒数')
    .min(1, '须在 1 至 120 之间')
    .max(120, '须在 1 至 120 之间')
    .default(15),
  /** Metrics, health and readiness of this process, for those who watch it; without it not served. */
  CHANCERY_WATCH_PORT: port.optional(),
  CHANCERY_WATCH_HOST: z.string().min(1).default('127.0.0.1'),
  /** Where traces are sent (OTLP over HTTP); without it none are made. Named as OpenTelemetry names it. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的地址' }).optional(),
  ...limitShape,
  ...signOnShape,
  ...keyShape,
});

export type RawSettings = z.infer<typeof schema>;

export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly relay: string;
  readonly login: string;
}

export interface RedisSettings {
  readonly url: string;
  readonly prefix: string;
}

export interface S3Settings {
  readonly bucket: string;
  /** null: Amazon's own, by region */
  readonly endpoint: string | null;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface TimestampSettings {
  /** Empty: signatures bear no time stamp. */
  readonly url: string;
  /** Absolute; empty: none. */
  readonly anchorsFile: string;
  /** Its certificates, PEM. */
  readonly anchorsPem: string;
  readonly timeoutMs: number;
}

export interface Settings extends SignOnSettings, KeySettings {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly fontsFolder: string | null;
  readonly chromiumPath: string | null;
  /** Bytes */
  readonly browserMemory: number;
  readonly logLevel: RawSettings['CHANCERY_LOG'];
  readonly behindProxy: boolean;
  readonly loginsPerMinute: number;
  readonly reAuthenticationMinutes: number;
  /** Days for which ended jobs and log-ins are kept */
  readonly keepDays: number;
  readonly today: string | null;
  readonly masterKey: string | null;
  /** null: rotate-key makes one */
  readonly newMasterKey: string | null;
  readonly sessionSecret: string | null;
  /** null: the embedded PostgreSQL */
  readonly databases: DatabaseUrls | null;
  /** null: the embedded PostgreSQL's superuser */
  readonly backupDatabase: string | null;
  /** null: the queue is on PostgreSQL */
  readonly redis: RedisSettings | null;
  /** null: artifacts lie in the data folder */
  readonly s3: S3Settings | null;
  readonly timestamps: TimestampSettings;
  /** null: metrics are not served */
  readonly watch: { readonly host: string; readonly port: number } | null;
  /** null: no traces are made */
  readonly tracesTo: string | null;
  readonly limits: LimitSettings;
}

/** Wrong settings, all of them in one message. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`设置有误,请更正后重试:\n${problems.map((p) => `  - ${p}`).join('\n')}`);
  }
}

const DATABASE_NAMES = ['DATABASE_OWNER_URL', 'DATABASE_APP_URL', 'DATABASE_RELAY_URL', 'DATABASE_LOGIN_URL'] as const;

const S3_NAMES = ['CHANCERY_S3_BUCKET', 'CHANCERY_S3_ACCESS_KEY', 'CHANCERY_S3_SECRET_KEY'] as const;

function s3Of(raw: RawSettings): S3Settings | null {
  const { CHANCERY_S3_BUCKET: bucket, CHANCERY_S3_ACCESS_KEY: accessKey, CHANCERY_S3_SECRET_KEY: secretKey } = raw;
  if (!bucket || !accessKey || !secretKey) return null;
  return {
    bucket,
    accessKey,
    secretKey,
    endpoint: raw.CHANCERY_S3_ENDPOINT ?? null,
    region: raw.CHANCERY_S3_REGION,
  };
}

/** The anchors are read at the start, so that a wrong file is known before a seal is asked for. */
function readTimestampAnchors(file: string | undefined, url: string | undefined, problems: string[]): string {
  if (!file) {
    if (url) problems.push('CHANCERY_TSA_TRUST:设置了 CHANCERY_TSA_URL 时须一并指明时间戳服务的根证书文件(PEM)');
    return '';
  }
  try {
    const pem = readFileSync(file, 'utf8');
    if (pem.includes('-----BEGIN CERTIFICATE-----')) return pem;
    problems.push(`CHANCERY_TSA_TRUST:${file} 不是 PEM 格式的证书`);
  } catch {
    problems.push(`CHANCERY_TSA_TRUST:无法读取文件 ${file}`);
  }
  return '';
}

/**
 * Reads and checks all settings at once.
 * @throws SettingsError naming every wrong one.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const problems: string[] = [];
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')}:${issue.message}`);
  }
  const raw = parsed.success ? parsed.data : null;
  const given = DATABASE_NAMES.filter((name) => present[name]);
  if (given.length > 0 && given.length < DATABASE_NAMES.length) {
    const missing = DATABASE_NAMES.filter((name) => !present[name]);
    problems.push(`使用外部数据库时四个地址须一并设置,缺:${missing.join('、')}`);
  }
  const s3Given = S3_NAMES.filter((name) => present[name]);
  if (s3Given.length > 0 && s3Given.length < S3_NAMES.length) {
    const missing = S3_NAMES.filter((name) => !present[name]);
    problems.push(`使用 S3 存储时须一并设置,缺:${missing.join('、')}`);
  }
  const anchorsFile = present.CHANCERY_TSA_TRUST ? resolve(present.CHANCERY_TSA_TRUST) : undefined;
  const anchorsPem = readTimestampAnchors(anchorsFile, present.CHANCERY_TSA_URL, problems);
  problems.push(...signOnProblems(present), ...keyProblems(present));
  const dataFolder = resolve(String(present.CHANCERY_DATA ?? '.chancery'));
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.W_OK);
  } catch {
    problems.push(`CHANCERY_DATA:数据目录不可写(${dataFolder})`);
  }
  if (problems.length > 0 || !raw) throw new SettingsError(problems);
  return {
    dataFolder,
    host: raw.CHANCERY_HOST,
    port: raw.CHANCERY_PORT,
    fontsFolder: raw.CHANCERY_FONTS ?? null,
    chromiumPath: raw.CHROMIUM_PATH ?? null,
    browserMemory: raw.CHANCERY_BROWSER_MEMORY * 1024 ** 2,
    logLevel: raw.CHANCERY_LOG,
    behindProxy: raw.CHANCERY_BEHIND_PROXY === 'true',
    loginsPerMinute: raw.CHANCERY_LOGIN_RATE,
    reAuthenticationMinutes: raw.CHANCERY_RE_AUTHENTICATION_MINUTES,
    keepDays: raw.CHANCERY_KEEP_DAYS,
    today: raw.CHANCERY_TODAY ?? null,
    masterKey: raw.CHANCERY_MASTER_KEY ?? null,
    newMasterKey: raw.CHANCERY_NEW_MASTER_KEY ?? null,
    sessionSecret: raw.CHANCERY_SESSION_SECRET ?? null,
    databases:
      raw.DATABASE_OWNER_URL && raw.DATABASE_APP_URL && raw.DATABASE_RELAY_URL && raw.DATABASE_LOGIN_URL
        ? {
            owner: raw.DATABASE_OWNER_URL,
            app: raw.DATABASE_APP_URL,
            relay: raw.DATABASE_RELAY_URL,
            login: raw.DATABASE_LOGIN_URL,
          }
        : null,
    backupDatabase: raw.DATABASE_BACKUP_URL ?? null,
    redis: raw.REDIS_URL ? { url: raw.REDIS_URL, prefix: raw.CHANCERY_REDIS_PREFIX } : null,
    s3: s3Of(raw),
    timestamps: {
      url: raw.CHANCERY_TSA_URL ?? '',
      anchorsFile: anchorsFile ?? '',
      anchorsPem,
      timeoutMs: raw.CHANCERY_TSA_SECONDS * 1_000,
    },
    ...signOnOf(raw),
    ...keysOf(raw, present),
    watch: raw.CHANCERY_WATCH_PORT ? { host: raw.CHANCERY_WATCH_HOST, port: raw.CHANCERY_WATCH_PORT } : null,
    tracesTo: raw.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    limits: limitsOf(raw),
  };
}

/** Settings of an api or worker process: everything resolved by whoever started it. */
export interface ServiceSettings extends Settings {
  readonly databases: DatabaseUrls;
  readonly masterKey: string;
  readonly sessionSecret: string;
}

export function readServiceSettings(env: NodeJS.ProcessEnv = process.env): ServiceSettings {
  const settings = readSettings(env);
  const { databases, masterKey, sessionSecret } = settings;
  if (!databases || !masterKey || !sessionSecret) {
    throw new SettingsError([
      '服务进程须设置 DATABASE_OWNER_URL、DATABASE_APP_URL、DATABASE_RELAY_URL、DATABASE_LOGIN_URL、CHANCERY_MASTER_KEY、CHANCERY_SESSION_SECRET(npm start 会自动设置)',
    ]);
  }
  return { ...settings, databases, masterKey, sessionSecret };
}

/** The environment from which a child process reads the same settings back. */
export function serviceEnvironment(settings: ServiceSettings): NodeJS.ProcessEnv {
  const { databases } = settings;
  return {
    ...process.env,
    CHANCERY_DATA: settings.dataFolder,
    CHANCERY_HOST: settings.host,
    CHANCERY_PORT: String(settings.port),
    CHANCERY_LOG: settings.logLevel,
    CHANCERY_BEHIND_PROXY: String(settings.behindProxy),
    CHANCERY_LOGIN_RATE: String(settings.loginsPerMinute),
    CHANCERY_RE_AUTHENTICATION_MINUTES: String(settings.reAuthenticationMinutes),
    CHANCERY_KEEP_DAYS: String(settings.keepDays),
    CHANCERY_MASTER_KEY: settings.masterKey,
    CHANCERY_NEW_MASTER_KEY: '',
    CHANCERY_SESSION_SECRET: settings.sessionSecret,
    CHANCERY_TODAY: settings.today ?? '',
    CHANCERY_FONTS: settings.fontsFolder ?? '',
    CHROMIUM_PATH: settings.chromiumPath ?? '',
    CHANCERY_BROWSER_MEMORY: String(settings.browserMemory / 1024 ** 2),
    DATABASE_OWNER_URL: databases.owner,
    DATABASE_APP_URL: databases.app,
    DATABASE_RELAY_URL: databases.relay,
    DATABASE_LOGIN_URL: databases.login,
    DATABASE_BACKUP_URL: '',
    REDIS_URL: settings.redis?.url ?? '',
    CHANCERY_REDIS_PREFIX: settings.redis?.prefix ?? '',
    CHANCERY_S3_BUCKET: settings.s3?.bucket ?? '',
    CHANCERY_S3_ENDPOINT: settings.s3?.endpoint ?? '',
    CHANCERY_S3_REGION: settings.s3?.region ?? '',
    CHANCERY_S3_ACCESS_KEY: settings.s3?.accessKey ?? '',
    CHANCERY_S3_SECRET_KEY: settings.s3?.secretKey ?? '',
    CHANCERY_TSA_URL: settings.timestamps.url,
    CHANCERY_TSA_TRUST: settings.timestamps.anchorsFile,
    CHANCERY_TSA_SECONDS: String(settings.timestamps.timeoutMs / 1_000),
    ...signOnEnvironment(settings),
    ...keyEnvironment(settings),
    CHANCERY_WATCH_HOST: settings.watch?.host ?? '',
    CHANCERY_WATCH_PORT: settings.watch ? String(settings.watch.port) : '',
    OTEL_EXPORTER_OTLP_ENDPOINT: settings.tracesTo ?? '',
    ...limitEnvironment(settings.limits),
  };
}
