import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { keepForLongTerm } from '@chancery/signing';
import { seededRandom } from '@chancery/testing';
import { testWith } from './outside-tool.js';
import { plainPdf } from './plain-pdf.js';
import { cutSignatures, type CutSignature } from './signature-values.js';
import { TestWorld } from './test-world.js';

const RSA_ENCRYPTION = Buffer.from('06092a864886f70d010101', 'hex');

/**
 * Bytes that docs/adr/0017 lists as not covered: of a time-stamp token's signature the last octet of its algorithm,
 * for which there are two names of the same computation. By offset in the CMS, of the signer's algorithm only.
 */
function uncovered(cut: CutSignature): number[] {
  const at = cut.cms.lastIndexOf(RSA_ENCRYPTION);
  return at < 0 ? [] : [at + RSA_ENCRYPTION.length - 1];
}

describe('a PDF with time stamps and revocation data', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.make();
  }, 120_000);
  afterAll(() => world.end());

  testWith(
    ['openssl'],
    'with any one byte changed is not accepted, and nothing throws: 500 by turns anywhere and in the last values',
    async () => {
      const stamped = await world.sign(await plainPdf('table'), world.signers('one', 'seal'));
      const kept = Buffer.from(await keepForLongTerm(stamped, world.timestamper, world.anchors, 20_000));
      for (const [file, level] of [
        [kept, 'B-LTA'],
        [stamped, 'B-T'],
      ] as const) {
        expect(world.faults(file, { level })).toBe('');
        const random = seededRandom(8);
        const last = cutSignatures(file).at(-1);
        if (!last) throw new Error('no signature');
        const free = new Set(uncovered(last));
        const unnoticed: string[] = [];
        const copy = Buffer.from(file);
        for (let i = 0; i < 500; i += 1) {
          // By turns anywhere in the file, and a bit of the value that no other signature covers.
          const inValue = i % 2 === 1;
          const byte = random(last.cms.length);
          const at = inValue ? last.start + byte * 2 : random(file.length);
          const before = copy.subarray(at, at + 2).toString('latin1');
          if (inValue)
            copy.write((parseInt(before, 16) ^ (1 << random(8))).toString(16).padStart(2, '0'), at, 'latin1');
          else copy[at] = (copy[at] ?? 0) ^ (1 + random(255));
          if (world.faults(copy, { level }) === '' && !(inValue && free.has(byte)))
            unnoticed.push(`${i}: ${at} (${byte})`);
          copy.write(before, at, 'latin1');
        }
        expect(unnoticed).toEqual([]);
      }
    },
    3_600_000,
  );
});
