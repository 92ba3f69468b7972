import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { makeSealFile, type SealFile } from '@chancery/testing';
import sharp from 'sharp';
import { KeyVault, LocalSealImporter } from '../src/index.js';

// Finding the primes of an RSA key takes as long as luck has it.
jest.setTimeout(120_000);

const NAME = '临江市望川区人民政府';
const PASSWORD = '印章Pass-1';
const NOW = new Date().toISOString();

describe('LocalSealImporter', () => {
  const vault = new KeyVault(Buffer.alloc(32, 7).toString('base64'));
  const importer = new LocalSealImporter(vault);
  const refused = async (data: Uint8Array, password = PASSWORD, now = NOW): Promise<string> => {
    const outcome = await importer.readPkcs12(data, password, now);
    return isRefusal(outcome) ? outcome.message : 'accepted';
  };
  let file: SealFile;
  beforeAll(async () => {
    file = await makeSealFile({ name: NAME, password: PASSWORD });
  });

  test('takes key, certificate and chain; the key goes into the vault', async () => {
    const imported = await importer.readPkcs12(file.pkcs12, PASSWORD, NOW);
    if (isRefusal(imported)) throw new Error(imported.message);
    expect(importer.describe(imported.certificatePem)).toMatchObject({
      subjectName: `${NAME}(测试印章)`,
      algorithm: 'RSA 3072',
    });
    expect(imported.chainPem.trim()).toBe(file.authority.certificatePem.trim());
    expect(vault.open(imported.sealedKey).length).toBeGreaterThan(1_000);
    expect(imported.sealedKey).toMatch(/^v1\./);
  });

  test('says what is wrong with a file or its password', async () => {
    expect(await refused(file.pkcs12, 'wrong')).toContain('口令不对');
    expect(await refused(new TextEncoder().encode('no file'))).toContain('不是 PKCS#12');
    const changed = Uint8Array.from(file.pkcs12);
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(await refused(changed)).toMatch(/口令不对|已损坏/);
    expect(await refused(file.pkcs12.subarray(0, file.pkcs12.length - 9))).toContain('已损坏');
  });

  test('refuses what cannot seal: expired, not yet valid, without its authority, not RSA', async () => {
    expect(await refused(file.pkcs12, PASSWORD, '2060-01-01T00:00:00.000Z')).toContain('证书已过期');
    expect(await refused(file.pkcs12, PASSWORD, '2000-01-01T00:00:00.000Z')).toContain('尚未生效');
    const bare = await makeSealFile({ name: NAME, password: PASSWORD, withChain: false });
    expect(await refused(bare.pkcs12)).toContain('没有签发机构的证书');
    const person = await makeSealFile({ name: NAME, password: PASSWORD, kind: 'person' });
    expect(await refused(person.pkcs12)).toContain('不是 RSA');
  });

  const square = (size: number, colour: object, format: 'png' | 'jpeg' = 'png') =>
    sharp({ create: { width: size, height: size, channels: 4, background: colour as never } })
      .withMetadata({ exif: { IFD0: { Copyright: 'hidden words' } } })
      .toFormat(format)
      .toBuffer();
  const red = { r: 230, g: 0, b: 18, alpha: 1 };

  test('a picture is made anew from its pixels, and smaller when it is large', async () => {
    const picture = await importer.readPicture(await square(2_000, red));
    if (isRefusal(picture)) throw new Error(picture.message);
    expect(Buffer.from(picture.png).includes('hidden words')).toBe(false);
    expect(await sharp(picture.png).metadata()).toMatchObject({
      width: 1_200,
      height: 1_200,
      format: 'png',
      hasAlpha: true,
    });
    expect(picture.advice[0]).toContain('不透明');
    const inner = { input: await square(200, red), left: 50, top: 50 };
    const transparent = sharp({
      create: { width: 300, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await importer.readPicture(await transparent.composite([inner]).png().toBuffer())).toMatchObject({
      advice: [],
    });
  });

  test.each([
    ['a small one', () => square(200, red), '不足 300 像素'],
    [
      'one that is not square',
      async () =>
        sharp(await square(400, red))
          .resize(400, 300)
          .png()
          .toBuffer(),
      '正方形',
    ],
    ['an empty one', () => square(400, { r: 0, g: 0, b: 0, alpha: 0 }), '空白'],
    ['a JPEG', () => square(400, red, 'jpeg'), '不是 PNG'],
    ['a broken one', async () => (await square(400, red)).subarray(0, 200), '已损坏'],
    ['an SVG', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), '不是 PNG'],
  ])('%s is refused', async (_name, make, words) => {
    const outcome = await importer.readPicture(await make());
    expect(isRefusal(outcome) && outcome.message).toContain(words);
  });
});
