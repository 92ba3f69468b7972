import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

export interface TokenSettings {
  /** Absolute path of the vendor's PKCS#11 module. */
  readonly module: string;
  /** null: any token that is plugged in */
  readonly label: string | null;
  readonly pin: string;
  readonly timeoutMs: number;
  /** What a vendor's module may read of the environment: everything but settings of ours, which hold secrets. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface SealServiceSettings {
  readonly url: string;
  /** Empty: none */
  readonly token: string;
  /** Files by what they are for; each is read at the start. */
  readonly files: Readonly<Partial<Record<'ca' | 'cert' | 'key', string>>>;
  /** The same, PEM. */
  readonly tls: Readonly<Partial<Record<'ca' | 'cert' | 'key', string>>>;
  readonly timeoutMs: number;
}

export interface KeySettings {
  /** Each sealed PDF gets an experimental SM2 signature beside it. */
  readonly experimentalSm2: boolean;
  /** null: no token */
  readonly token: TokenSettings | null;
  /** null: no outside seal service */
  readonly sealService: SealServiceSettings | null;
}

const seconds = z.coerce.number('须为秒数').min(1, '须在 1 至 120 之间').max(120, '须在 1 至 120 之间').default(20);
const file = z.string().refine(existsSync, '没有这个文件').optional();

/** Settings of keys that are held elsewhere. */
export const keyShape = {
  CHANCERY_EXPERIMENTAL_SM2: z.enum(['true', 'false'], '须为 true 或 false').default('false'),
  CHANCERY_TOKEN_MODULE: file,
  CHANCERY_TOKEN_LABEL: z.string().min(1).max(32, '令牌的标签不超过 32 个字节').optional(),
  CHANCERY_TOKEN_PIN: z.string().min(1).max(255).optional(),
  CHANCERY_TOKEN_SECONDS: seconds,
  CHANCERY_SEAL_SERVICE_URL: z.url({ protocol: /^https?$/, error: '须为 https:// 开头的地址' }).optional(),
  CHANCERY_SEAL_SERVICE_TOKEN: z.string().min(1).optional(),
  CHANCERY_SEAL_SERVICE_CA: file,
  CHANCERY_SEAL_SERVICE_CERT: file,
  CHANCERY_SEAL_SERVICE_KEY: file,
  CHANCERY_SEAL_SERVICE_SECONDS: seconds,
};

type Raw = z.infer<z.ZodObject<typeof keyShape>>;

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])([:/]|$)/;

/** What is missing or unsafe, each in a sentence. */
export function keyProblems(given: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  if (given.CHANCERY_TOKEN_MODULE && !given.CHANCERY_TOKEN_PIN) {
    problems.push('CHANCERY_TOKEN_PIN:设置了 CHANCERY_TOKEN_MODULE 时须一并设置令牌的口令(PIN)');
  }
  const { CHANCERY_SEAL_SERVICE_URL: url, CHANCERY_SEAL_SERVICE_CERT: cert, CHANCERY_SEAL_SERVICE_KEY: key } = given;
  if (!url) return problems;
  if (url.startsWith('http:') && !LOOPBACK.test(url)) {
    problems.push('CHANCERY_SEAL_SERVICE_URL:须为 https:// 开头的地址');
  }
  if (Boolean(cert) !== Boolean(key)) {
    problems.push('CHANCERY_SEAL_SERVICE_CERT 与 CHANCERY_SEAL_SERVICE_KEY 须一并设置');
  }
  if (!cert && !given.CHANCERY_SEAL_SERVICE_TOKEN) {
    problems.push('使用签章服务须设置 CHANCERY_SEAL_SERVICE_TOKEN,或 CHANCERY_SEAL_SERVICE_CERT 与 _KEY');
  }
  return problems;
}

function tokenOf(raw: Raw, environment: NodeJS.ProcessEnv): TokenSettings | null {
  if (!raw.CHANCERY_TOKEN_MODULE || !raw.CHANCERY_TOKEN_PIN) return null;
  const passed = Object.entries(environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(CHANCERY|DATABASE|REDIS|NODE)_/.test(entry[0]),
  );
  return {
    module: resolve(raw.CHANCERY_TOKEN_MODULE),
    label: raw.CHANCERY_TOKEN_LABEL ?? null,
    pin: raw.CHANCERY_TOKEN_PIN,
    timeoutMs: raw.CHANCERY_TOKEN_SECONDS * 1_000,
    environment: Object.fromEntries(passed),
  };
}

function sealServiceOf(raw: Raw): SealServiceSettings | null {
  if (!raw.CHANCERY_SEAL_SERVICE_URL) return null;
  const named = {
    ca: raw.CHANCERY_SEAL_SERVICE_CA,
    cert: raw.CHANCERY_SEAL_SERVICE_CERT,
    key: raw.CHANCERY_SEAL_SERVICE_KEY,
  };
  const files = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    url: raw.CHANCERY_SEAL_SERVICE_URL,
    token: raw.CHANCERY_SEAL_SERVICE_TOKEN ?? '',
    files: Object.fromEntries(files.map(([name, path]) => [name, resolve(path)])),
    tls: Object.fromEntries(files.map(([name, path]) => [name, readFileSync(path, 'utf8')])),
    timeoutMs: raw.CHANCERY_SEAL_SERVICE_SECONDS * 1_000,
  };
}

export const keysOf = (raw: Raw, environment: NodeJS.ProcessEnv): KeySettings => ({
  experimentalSm2: raw.CHANCERY_EXPERIMENTAL_SM2 === 'true',
  token: tokenOf(raw, environment),
  sealService: sealServiceOf(raw),
});

/** The environment from which the same settings are read back. */
export function keyEnvironment({ experimentalSm2, token, sealService }: KeySettings): Readonly<Record<string, string>> {
  return {
    CHANCERY_EXPERIMENTAL_SM2: String(experimentalSm2),
    CHANCERY_TOKEN_MODULE: token?.module ?? '',
    CHANCERY_TOKEN_LABEL: token?.label ?? '',
    CHANCERY_TOKEN_PIN: token?.pin ?? '',
    CHANCERY_TOKEN_SECONDS: token ? String(token.timeoutMs / 1_000) : '',
    CHANCERY_SEAL_SERVICE_URL: sealService?.url ?? '',
    CHANCERY_SEAL_SERVICE_TOKEN: sealService?.token ?? '',
    CHANCERY_SEAL_SERVICE_CA: sealService?.files.ca ?? '',
    CHANCERY_SEAL_SERVICE_CERT: sealService?.files.cert ?? '',
    CHANCERY_SEAL_SERVICE_KEY: sealService?.files.key ?? '',
    CHANCERY_SEAL_SERVICE_SECONDS: sealService ? String(sealService.timeoutMs / 1_000) : '',
  };
}
