import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** Object identifiers of GM/T 0006-2012. */
const SM3 = '1.2.156.10197.1.401';
const SM2_WITH_SM3 = '1.2.156.10197.1.501';
const SM2_CURVE = '1.2.156.10197.1.301';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';

export const sm3Algorithm = (): pkijs.AlgorithmIdentifier => new pkijs.AlgorithmIdentifier({ algorithmId: SM3 });

export const sm2Algorithm = (): pkijs.AlgorithmIdentifier =>
  new pkijs.AlgorithmIdentifier({ algorithmId: SM2_WITH_SM3 });

export const isSm2Signature = ({ algorithmId }: pkijs.AlgorithmIdentifier): boolean => algorithmId === SM2_WITH_SM3;
export const isSm3 = ({ algorithmId }: pkijs.AlgorithmIdentifier): boolean => algorithmId === SM3;

/** @param publicKey uncompressed point, hex */
export const sm2KeyInfo = (publicKey: string): pkijs.PublicKeyInfo =>
  new pkijs.PublicKeyInfo({
    algorithm: new pkijs.AlgorithmIdentifier({
      algorithmId: EC_PUBLIC_KEY,
      algorithmParams: new asn1js.ObjectIdentifier({ value: SM2_CURVE }),
    }),
    subjectPublicKey: new asn1js.BitString({ valueHex: Uint8Array.from(Buffer.from(publicKey, 'hex')).buffer }),
  });
