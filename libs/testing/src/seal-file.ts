import { webcrypto } from 'node:crypto';
import { certificateOf, createAuthority, issueCertificate, type Issuer } from '@chancery/signing';
import * as pkijs from 'pkijs';

const SHROUDED_KEY = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE = '1.2.840.113549.1.12.10.1.3';

export interface SealFile {
  readonly pkcs12: Uint8Array;
  readonly authority: Issuer;
}

export interface SealFileOptions {
  readonly name: string;
  readonly password: string;
  /** `person`: a key of ECDSA, as people's signatures have it. */
  readonly kind?: 'seal' | 'person';
  readonly withChain?: boolean;
}

/** A PKCS#12 file as an authority hands it out: key, certificate and the authority's own, under a password (PBES2). */
export async function makeSealFile(options: SealFileOptions): Promise<SealFile> {
  const { name, kind = 'seal', withChain = true } = options;
  const password = Uint8Array.from(Buffer.from(options.password)).buffer;
  const authority = await createAuthority();
  const made = await issueCertificate(authority, kind, name);
  const certificates = [made, ...(withChain ? [authority] : [])].map(({ certificatePem }) =>
    certificateOf(certificatePem),
  );
  const algorithm =
    kind === 'seal' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await webcrypto.subtle.importKey('pkcs8', made.privateKey, algorithm, true, ['sign']);
  const der = await webcrypto.subtle.exportKey('pkcs8', key);
  const shrouded = new pkijs.PKCS8ShroudedKeyBag({ parsedValue: pkijs.PrivateKeyInfo.fromBER(der) });
  const encryption = {
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: 2_048,
  };
  await shrouded.makeInternalValues(encryption);
  const bag = (bagId: string, bagValue: unknown) => new pkijs.SafeBag({ bagId, bagValue: bagValue as never });
  const authenticatedSafe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: new pkijs.SafeContents({ safeBags: [bag(SHROUDED_KEY, shrouded)] }) },
        {
          privacyMode: 1,
          value: new pkijs.SafeContents({
            safeBags: certificates.map((c) => bag(CERTIFICATE, new pkijs.CertBag({ parsedValue: c }))),
          }),
        },
      ],
    },
  });
  await authenticatedSafe.makeInternalValues({ safeContents: [{}, encryption] });
  const pfx = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } });
  await pfx.makeInternalValues({
    password,
    iterations: 2_048,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return { pkcs12: new Uint8Array(pfx.toSchema().toBER()), authority };
}
