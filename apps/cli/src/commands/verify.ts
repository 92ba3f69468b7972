import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readAnchors,
  registerEntries,
  trustAnchorsOf,
  verifyFile,
  type Context,
  type FileVerification,
  type RegisterEntry,
  type VerificationAnchors,
} from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import {
  authorityAnchors,
  createDataSource,
  listGovernments,
  loadAuthority,
  TypeOrmUnitOfWork,
} from '@chancery/persistence';
import { readSettings, SettingsError, type Settings } from '@chancery/runtime';
import { strictFileVerifier } from '@chancery/signing';
import { z } from 'zod';
import { withDatabase } from '../stack/with-database.js';

const entry = z.object({
  fileName: z.string(),
  fileDigest: z.string(),
  contentDigest: z.string(),
  title: z.string(),
  documentNumber: z.string(),
  sealName: z.string(),
  certificateFingerprint: z.string(),
  sealedAt: z.string(),
  issued: z.boolean(),
  // Registers exported before files could be superseded do not say.
  status: z.enum(['current', 'superseded', 'withdrawn']).default('current'),
  signers: z.array(z.object({ name: z.string(), certificateFingerprint: z.string() })).default([]),
});

export interface VerifyOptions {
  readonly register?: string;
  readonly trust?: string;
}

interface Basis {
  readonly register: readonly RegisterEntry[];
  readonly anchors: VerificationAnchors;
  readonly from: string;
}

export const commandContext = (governmentId: string): Context => ({
  governmentId,
  correlationId: 'command',
  actor: { kind: 'system', accountId: '', displayName: '命令行', posts: [], address: '' },
});

/** The installation's own register and anchors, read from its database; no server need run. */
async function installationBasis(settings: Settings): Promise<Basis> {
  if (!settings.databases && !existsSync(join(settings.dataFolder, 'postgres', 'PG_VERSION'))) {
    throw new SettingsError([`本机没有安装数据(${settings.dataFolder})。请用 --register 和 --trust 指明登记与信任锚`]);
  }
  return withDatabase(settings, async ({ databases: { app, login } }) => {
    const source = await createDataSource({ url: app, poolSize: 2 }).initialize();
    try {
      const door = new TypeOrmUnitOfWork(source);
      const authority = await loadAuthority(login);
      const own = authority ? authorityAnchors(authority) : '';
      const timestamps = settings.timestamps.anchorsPem;
      const known = { trustAnchors: () => Promise.resolve(own), timestampAnchors: () => timestamps };
      const register: RegisterEntry[] = [];
      const seals = new Set([own]);
      for (const { id } of await listGovernments(login)) {
        const context = commandContext(id);
        const entries = await door.run(context, registerEntries);
        const anchors = await door.run(context, (tx) => trustAnchorsOf(tx, known));
        if (!isRefusal(entries)) register.push(...entries);
        if (!isRefusal(anchors)) seals.add(anchors.seals);
      }
      return {
        register,
        anchors: { seals: [...seals].join(''), timestamps },
        from: `本机安装(${settings.dataFolder})`,
      };
    } finally {
      await source.destroy();
    }
  });
}

function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingsError([`${what}:无法读取文件 ${file}`]);
  }
}

function readRegister(file: string): RegisterEntry[] {
  const text = readText(file, '--register');
  try {
    return z.array(entry).parse(JSON.parse(text));
  } catch {
    throw new SettingsError([`--register:${file} 不是用印登记(应为导出的 register.json)`]);
  }
}

function readTrust(file: string): VerificationAnchors {
  const pem = readText(file, '--trust');
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) {
    throw new SettingsError([`--trust:${file} 不是信任锚证书(应为 PEM 格式的 trust.pem)`]);
  }
  return readAnchors(pem);
}

async function basisOf(options: VerifyOptions): Promise<Basis> {
  const named = {
    register: options.register ? readRegister(options.register) : null,
    anchors: options.trust ? readTrust(options.trust) : null,
  };
  if (named.register && named.anchors) {
    return { register: named.register, anchors: named.anchors, from: `${options.register}、${options.trust}` };
  }
  const own = await installationBasis(readSettings());
  return {
    register: named.register ?? own.register,
    anchors: named.anchors ?? own.anchors,
    from: [options.register, options.trust, own.from].filter(Boolean).join('、'),
  };
}

function print(file: string, seen: FileVerification, from: string): void {
  console.log(`文件:${file}`);
  console.log(`依据:${from}`);
  console.log(`结论:${seen.valid ? '有效,是印发的原文件' : '无效'}`);
  for (const { code, message } of seen.faults) console.log(`  - ${message}[${code}]`);
  for (const { field, signedBy, stampedAt, level } of seen.signatures) {
    console.log(
      `签名:${[field, signedBy ?? '无法识别', level, stampedAt && `时间戳 ${stampedAt}`].filter(Boolean).join('  ')}`,
    );
  }
  console.log(`用印:${seen.sealedBy ?? '无'}`);
  console.log(`时间:${seen.entry?.sealedAt ?? seen.claimedAt ?? '无'}${seen.entry ? '(登记)' : '(签名所称)'}`);
  if (seen.entry) console.log(`文号:${seen.entry.documentNumber}  标题:${seen.entry.title}`);
  console.log(`摘要:${seen.fileDigest}`);
}

/** Is this file what was issued? 0 only when valid. */
export async function verify(file: string, options: VerifyOptions): Promise<number> {
  let data: Uint8Array;
  try {
    data = new Uint8Array(readFileSync(file));
  } catch {
    throw new SettingsError([`无法读取文件 ${file}`]);
  }
  const { register, anchors, from } = await basisOf(options);
  const seen = await verifyFile(strictFileVerifier, data, anchors, register);
  print(file, seen, from);
  return seen.valid ? 0 : 1;
}
