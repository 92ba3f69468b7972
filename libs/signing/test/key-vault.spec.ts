import { describe, expect, test } from '@jest/globals';
import { KeyVault } from '../src/keys/key-vault.js';
import { seededRandom } from '@chancery/testing';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const secret = Buffer.from('一把私钥');

describe('the key vault', () => {
  test('opens what it sealed, and seals differently every time', () => {
    const vault = new KeyVault(key(1));
    expect(Buffer.from(vault.open(vault.seal(secret)))).toEqual(secret);
    expect(vault.seal(secret)).not.toBe(vault.seal(secret));
  });

  test('says in Chinese that the master key is another one', () => {
    const sealed = new KeyVault(key(1)).seal(secret);
    expect(() => new KeyVault(key(2)).open(sealed)).toThrow('主密钥(CHANCERY_MASTER_KEY)与制作印章时的不同');
  });

  test('refuses a text with any character changed, cut short or lengthened', () => {
    const vault = new KeyVault(key(1));
    const sealed = vault.seal(secret);
    const random = seededRandom(5);
    for (let i = 0; i < 300; i += 1) {
      const at = random(sealed.length);
      const other = 'ABCabc019+/.'[random(12)] ?? '';
      const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
      if (changed !== sealed) expect(() => vault.open(changed)).toThrow();
      expect(() => vault.open(sealed.slice(0, at))).toThrow();
    }
    expect(() => vault.open(`${sealed}.`)).toThrow();
    // A shortened tag would be easier to forge.
    const [version = '', iv = '', tag = '', body = ''] = sealed.split('.');
    const short = Buffer.from(tag, 'base64').subarray(0, 4).toString('base64');
    expect(() => vault.open([version, iv, short, body].join('.'))).toThrow();
  });

  test('needs a master key of 32 bytes', () => {
    expect(() => new KeyVault(Buffer.alloc(16).toString('base64'))).toThrow('主密钥');
  });
});
