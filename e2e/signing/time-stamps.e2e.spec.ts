import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { keepForLongTerm, KeyVault, LocalSealProvider, makeAuthority, strictFileVerifier } from '@chancery/signing';
import { issuedFilePolicy } from '@chancery/application';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { Mood } from './local-services.js';
import { testWith } from './outside-tool.js';
import { plainPdf } from './plain-pdf.js';
import { cutSignatures, withValue } from './signature-values.js';
import { TestWorld } from './test-world.js';

const TOKEN = '1.2.840.113549.1.9.16.2.14';

/** A CMS taken apart, its unsigned attributes changed, and put together again. */
function rebuilt(cms: Uint8Array, change: (info: pkijs.SignerInfo) => void): Uint8Array {
  const outer = new pkijs.ContentInfo({ schema: asn1js.fromBER(Uint8Array.from(cms).buffer).result });
  const signed = new pkijs.SignedData({ schema: outer.content });
  const [info] = signed.signerInfos;
  if (!info) throw new Error('no signer');
  change(info);
  const again = new pkijs.ContentInfo({ contentType: outer.contentType, content: signed.toSchema(true) });
  return new Uint8Array(again.toSchema().toBER());
}

describe('trusted time', () => {
  let world: TestWorld;
  let pdf: Uint8Array;
  const keep = (signed: Uint8Array): Promise<Uint8Array> =>
    keepForLongTerm(signed, world.timestamper, world.anchors, 20_000);
  beforeAll(async () => {
    world = await TestWorld.make();
    pdf = await plainPdf('table');
  }, 120_000);
  afterAll(() => world.end());

  testWith(['openssl'], 'a time stamp makes B-T, with RSA and with ECDSA', async () => {
    const signed = await world.sign(pdf, world.signers('one', 'seal'));
    const { faults, signatures } = world.verify(signed, { level: 'B-T' });
    expect(faults).toEqual([]);
    expect(signatures.map(({ level }) => level)).toEqual(['B-T', 'B-T']);
    const age = signatures.map(({ stampedAt }) => Math.abs(Date.now() - Date.parse(stampedAt ?? '')));
    expect(Math.max(...age)).toBeLessThan(3_600_000);
  });

  testWith(
    ['openssl'],
    'after the certificate’s end a stamped signature holds, one without a stamp does not',
    async () => {
      const next = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
      const short = world.quiet.issue('short', { kind: 'seal', name: '短期印章', until: next });
      const [seal] = world.signers('seal').map((one) => ({ ...one, signer: short }));
      if (!seal) throw new Error('no seal');
      const at = new Date(Date.now() + 3 * 365 * 86_400_000).toISOString();
      expect(world.faults(await world.sign(pdf, [seal]), { at })).toBe('');
      expect(world.faults(await world.sign(pdf, [seal], false), { at })).toMatch(
        /^FILE_EXPIRED_AT_SIGNING 签名证书不在有效期内.*没有时间戳证明签名时有效$/,
      );
    },
  );

  testWith(['openssl'], 'a stamp taken off drops the signature to B-B, which is not what was asked for', async () => {
    const signed = await world.sign(pdf, world.signers('seal'));
    const [cut] = cutSignatures(signed);
    if (!cut) throw new Error('no signature');
    const bare = withValue(
      signed,
      cut,
      rebuilt(cut.cms, (info) => void delete info.unsignedAttrs),
    );
    expect(world.faults(bare)).toBe('');
    expect(world.faults(bare, { level: 'B-T' })).toBe('FILE_INCOMPLETE 签名的级别是 B-B,低于要求的 B-T');
  });

  testWith(
    ['openssl'],
    'a stamp of another signature is not accepted, nor two, nor another unsigned attribute',
    async () => {
      const signed = await world.sign(pdf, world.signers('seal'));
      const other = await world.sign(await plainPdf('stream'), world.signers('seal'));
      const [cut] = cutSignatures(signed);
      const [from] = cutSignatures(other);
      if (!cut || !from) throw new Error('no signature');
      let token: pkijs.Attribute | undefined;
      rebuilt(from.cms, (info) => (token = info.unsignedAttrs?.attributes[0]));
      const spliced = (attributes: pkijs.Attribute[]): Buffer =>
        withValue(
          signed,
          cut,
          rebuilt(cut.cms, (info) => void (info.unsignedAttrs!.attributes = attributes)),
        );
      if (!token) throw new Error('no token');
      expect(world.faults(spliced([token]))).toContain('FILE_CHANGED 时间戳是另一份内容的');
      const stranger = new pkijs.Attribute({ type: '1.2.3.4', values: [new asn1js.Null()] });
      expect(world.faults(spliced([stranger]))).toContain('FILE_NOT_UNDERSTOOD 签名带有未签名的属性');
      const twice = new pkijs.Attribute({ type: TOKEN, values: [token.values[0], token.values[0]] });
      expect(world.faults(spliced([twice]))).toContain('FILE_NOT_UNDERSTOOD 签名带有未签名的属性');
    },
  );

  testWith(
    ['openssl'],
    'a stamp of a service that nobody trusts is not accepted; an anchor of seals is none of time',
    async () => {
      const signed = await world.sign(pdf, world.signers('seal'));
      const anchors = { seals: world.root.rootPem, timestamps: '' };
      expect(world.faults(signed, { anchors })).toContain('FILE_UNTRUSTED 时间戳不是由信任的时间戳服务签发');
      const swapped = { seals: world.quiet.rootPem, timestamps: world.root.rootPem };
      expect(world.faults(signed, { anchors: swapped })).toBe('FILE_UNTRUSTED 签名证书不是由信任的机构签发');
    },
  );

  testWith(['openssl'], 'lists and answers about revocation make B-LTA, which holds years later', async () => {
    const kept = await keep(await world.sign(pdf, world.signers('one', 'two', 'seal')));
    const at = new Date(Date.now() + 6 * 365 * 86_400_000).toISOString();
    expect(world.faults(kept, { level: 'B-LTA' })).toBe('');
    expect(world.faults(kept, { level: 'B-LTA', at })).toBe('');
    expect(world.verify(kept).signatures.map(({ level }) => level)).toEqual(['B-LTA', 'B-LTA', 'B-LTA']);
    expect(world.services.asked.get('/middle/ocsp')).toBeGreaterThan(0);
    expect(world.services.asked.get('/root/list.crl')).toBeGreaterThan(0);
  });

  testWith(['openssl'], 'the data without the stamp over them is B-LT', async () => {
    const kept = Buffer.from(await keep(await world.sign(pdf, world.signers('seal'))));
    const end = kept.lastIndexOf('%%EOF', kept.length - 20) + '%%EOF\n'.length;
    const without = kept.subarray(0, end);
    expect(world.faults(without, { level: 'B-LT' })).toBe('');
    expect(world.faults(without, { level: 'B-LTA' })).toContain('签名的级别是 B-LT,低于要求的 B-LTA');
  });

  testWith(['openssl'], 'where the certificate names no address the signature stays B-T', async () => {
    const [seal] = world.signers('seal').map((one) => ({ ...one, signer: world.quietSeal }));
    if (!seal) throw new Error('no seal');
    const signed = await world.sign(pdf, [seal]);
    expect(Buffer.from(await keep(signed)).equals(signed)).toBe(true);
  });

  testWith(['openssl'], 'what was revoked before signing is not accepted; what was revoked afterwards is', async () => {
    const issue = (file: string) => {
      const signer = {
        ...world.middle.issue(file, { kind: 'seal', name: '失窃的印章' }),
        intermediatesPem: world.middle.rootPem,
      };
      return world.signers('seal').map((one) => ({ ...one, signer }));
    };
    const [before, after] = [issue('before'), issue('after')];
    world.middle.revoke('before');
    await new Promise((resolve) => setTimeout(resolve, 1_100)); // certificates count in whole seconds
    const [early, late] = [await world.sign(pdf, before), await world.sign(pdf, after)];
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    world.middle.revoke('after');
    expect(world.faults(await keep(early))).toMatch(/^FILE_REVOKED 证书已于 .* 吊销$/);
    expect(world.faults(await keep(late), { level: 'B-LTA' })).toBe('');
  });

  describe('a service that fails', () => {
    const vault = new KeyVault(Buffer.alloc(32, 7).toString('base64'));
    const authority = makeAuthority(vault);
    const provider = (timeoutMs: number, settings = {}): LocalSealProvider => {
      const timestamps = { ...world.settings, timeoutMs, ...settings };
      return new LocalSealProvider({ vault, authority: () => authority, fontFiles: [], timestamps });
    };
    const seal = async (seals: LocalSealProvider) => {
      const identity = await seals.issueIdentity('seal', '临江市望川区人民政府');
      return seals.sealPdf({
        ...{ pdf, identity, sealName: '临江市望川区人民政府', picture: null, chainPem: '', leaders: [] },
        ...{ placement: { page: 1, centreX: 400, centreY: 200 }, signedAt: new Date().toISOString() },
      });
    };
    const refused = async (seals: LocalSealProvider): Promise<string> => {
      const outcome = await seal(seals);
      return isRefusal(outcome) ? `${outcome.code} ${outcome.message}` : 'a file';
    };

    test.each<[Mood, RegExp]>([
      ['silent', /^TSA_SLOW 没有盖章:时间戳服务不可用\(1.5 秒内没有回答\)。请稍后重新用印/],
      ['dripping', /^TSA_SLOW /],
      ['broken', /^TSA_REFUSED 没有盖章:时间戳服务不可用\(HTTP 503\)/],
      ['moved', /^TSA_REFUSED .*HTTP 302/],
      ['huge', /^TSA_REFUSED .*回答超过/],
      ['nonsense', /^TSA_WRONG_ANSWER .*回答的格式无法识别/],
      ['otherData', /^TSA_WRONG_ANSWER .*时间戳是另一份内容的/],
      ['oldAnswer', /^TSA_WRONG_ANSWER .*时间戳是另一份内容的/],
    ])('(%s) gives a refusal with its remedy and no file', async (mood, expected) => {
      const seals = provider(1_500);
      world.services.mood = mood;
      try {
        expect(await refused(seals)).toMatch(expected);
      } finally {
        world.services.mood = 'well';
      }
    });

    test('(nobody listens) likewise', async () => {
      expect(await refused(provider(1_500, { url: 'http://127.0.0.1:1/tsa' }))).toMatch(/^TSA_UNREACHABLE /);
    });

    testWith(['openssl'], '(an authority that is not trusted) likewise', async () => {
      expect(await refused(provider(20_000, { anchorsPem: world.quiet.rootPem }))).toMatch(/^TSA_UNTRUSTED /);
    });

    testWith(['openssl'], 'and one that works gives a file that holds', async () => {
      const seals = provider(20_000);
      const outcome = await seal(seals);
      if (isRefusal(outcome)) throw new Error(outcome.message);
      const anchors = { seals: await seals.trustAnchors(), timestamps: seals.timestampAnchors() };
      expect(seals.level).toBe('B-T');
      expect(await strictFileVerifier.verifySignature(outcome, issuedFilePolicy(anchors, seals.level))).toMatchObject({
        valid: true,
        faults: [],
        signatures: [{ field: '印章', level: 'B-T', stampedAt: expect.any(String) }],
      });
    });
  });
});
