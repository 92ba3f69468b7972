import { readFileSync } from 'node:fs';
import { isRefusal } from '@chancery/domain';
import { exchangeAuthority, loadAuthority } from '@chancery/persistence';
import { readSettings, SettingsError, type ServiceSettings } from '@chancery/runtime';
import { describeCertificate, importAuthority, KeyVault } from '@chancery/signing';
import { prepareInstallation } from '../stack/open-database.js';
import { withDatabase } from '../stack/with-database.js';

const DAY_MS = 86_400_000;

function read(what: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new SettingsError([`authority:无法读取${what} ${file}`]);
  }
}

async function show({ databases }: ServiceSettings): Promise<number> {
  const known = await loadAuthority(databases.owner);
  if (!known) throw new SettingsError(['authority:尚未建立证书机构。请先运行 npm start']);
  const { subjectName, issuerName, validUntil, fingerprint, algorithm } = describeCertificate(known.certificatePem);
  const days = Math.floor((Date.parse(validUntil) - Date.now()) / DAY_MS);
  console.log(`证书机构:${subjectName}(${issuerName}签发,${algorithm})`);
  console.log(`有效期至 ${validUntil.slice(0, 10)},还有 ${days} 天`);
  console.log(`指纹(SHA-256):${fingerprint}`);
  return 0;
}

async function exchange(settings: ServiceSettings, file: string, passwordFile: string): Promise<number> {
  const [password = ''] = read('口令文件', passwordFile).toString('utf8').split(/\r?\n/, 1);
  const made = await importAuthority(new KeyVault(settings.masterKey), read('证书文件', file), password, new Date());
  if (isRefusal(made)) throw new SettingsError([`${made.message}(${made.code})`]);
  await exchangeAuthority(settings.databases.owner, made);
  console.log('已换用本单位的证书机构。此后的测试印章和领导签名由它签发;以前的文件仍可验证。');
  console.log('运行中的系统 10 秒内生效。');
  return show(settings);
}

/** `authority show`, `authority import FILE --password-file FILE`: who issues test seals and leaders' signatures. */
export function authority(
  action: string,
  file: string | undefined,
  { passwordFile }: { passwordFile?: string },
): Promise<number> {
  if (action !== 'show' && action !== 'import')
    throw new SettingsError([`authority:没有“${action}”,只有 show、import`]);
  return withDatabase(readSettings(), async (settings) => {
    if (action === 'show') return show(settings);
    if (!file || !passwordFile) throw new SettingsError(['authority import:须给出证书文件和 --password-file']);
    await prepareInstallation(settings);
    return exchange(settings, file, passwordFile);
  });
}
