import { createHash } from 'node:crypto';
import type * as Pkcs11 from 'pkcs11js';
import type { Handle, PKCS11 } from 'pkcs11js';
import { ecdsaDer } from '../keys/ecdsa-der.js';
import { TokenFault } from './token-fault.js';
import type { TokenAnswer, TokenCertificate, TokenRequest } from './token-request.js';

type Constants = typeof Pkcs11;
type SignRequest = Extract<TokenRequest, { kind: 'sign' }>;

const labelOf = (pkcs11: PKCS11, slot: Handle): string => pkcs11.C_GetTokenInfo(slot).label.replace(/[\s\0]+$/, '');

/** Slots with a token of that label, or with any that was set up. @throws TokenFault when there is none */
function slotsOf(pkcs11: PKCS11, names: Constants, label: string | null): Handle[] {
  const slots = pkcs11.C_GetSlotList(true).filter((slot) => {
    const isSetUp = (pkcs11.C_GetTokenInfo(slot).flags & names.CKF_TOKEN_INITIALIZED) !== 0;
    return isSetUp && (label === null || labelOf(pkcs11, slot) === label);
  });
  if (slots.length === 0) throw new TokenFault('TOKEN_ABSENT');
  return slots;
}

type Attributes = Parameters<PKCS11['C_FindObjectsInit']>[1];

function find(pkcs11: PKCS11, session: Handle, wanted: Attributes): Handle[] {
  pkcs11.C_FindObjectsInit(session, wanted);
  try {
    const found: Handle[] = [];
    for (let more = pkcs11.C_FindObjects(session, 16); more.length > 0; more = pkcs11.C_FindObjects(session, 16)) {
      found.push(...more);
    }
    return found;
  } finally {
    pkcs11.C_FindObjectsFinal(session);
  }
}

/** Certificates are public objects: nobody has to log in to see them. */
function certificatesIn(pkcs11: PKCS11, names: Constants, slot: Handle): TokenCertificate[] {
  const session = pkcs11.C_OpenSession(slot, names.CKF_SERIAL_SESSION);
  const wanted = [
    { type: names.CKA_CLASS, value: names.CKO_CERTIFICATE },
    { type: names.CKA_CERTIFICATE_TYPE, value: names.CKC_X_509 },
  ];
  const tokenLabel = labelOf(pkcs11, slot);
  return find(pkcs11, session, wanted).map((object) => {
    const [id, value] = pkcs11.C_GetAttributeValue(session, object, [
      { type: names.CKA_ID },
      { type: names.CKA_VALUE },
    ]);
    return { tokenLabel, keyId: Buffer.from(id?.value as Buffer).toString('hex'), certificate: value?.value as Buffer };
  });
}

/**
 * Wrong PINs are counted, and a token locks itself after a few. One that remembers a wrong one since the last right one
 * is not logged in to by a program (PKCS #11 v2.40, table 6: CKF_USER_PIN_COUNT_LOW).
 */
function logIn(pkcs11: PKCS11, names: Constants, slot: Handle, session: Handle, pin: string): void {
  const { flags } = pkcs11.C_GetTokenInfo(slot);
  if (flags & names.CKF_USER_PIN_LOCKED) throw new TokenFault('TOKEN_PIN_LOCKED');
  if (flags & (names.CKF_USER_PIN_COUNT_LOW | names.CKF_USER_PIN_FINAL_TRY)) throw new TokenFault('TOKEN_PIN_AT_RISK');
  pkcs11.C_Login(session, names.CKU_USER, pin);
}

function sign(pkcs11: PKCS11, names: Constants, request: SignRequest): Uint8Array {
  const [slot, another] = slotsOf(pkcs11, names, request.tokenLabel);
  if (!slot || another) throw new TokenFault('TOKEN_FAILED', 'several tokens of that label');
  const session = pkcs11.C_OpenSession(slot, names.CKF_SERIAL_SESSION);
  logIn(pkcs11, names, slot, session, request.pin);
  const [key] = find(pkcs11, session, [
    { type: names.CKA_CLASS, value: names.CKO_PRIVATE_KEY },
    { type: names.CKA_ID, value: Buffer.from(request.keyId, 'hex') },
  ]);
  if (!key) throw new TokenFault('TOKEN_KEY_MISSING');
  if (request.keyType === 'rsa') {
    pkcs11.C_SignInit(session, { mechanism: names.CKM_SHA256_RSA_PKCS }, key);
    return pkcs11.C_Sign(session, Buffer.from(request.data), Buffer.alloc(1_024));
  }
  pkcs11.C_SignInit(session, { mechanism: names.CKM_ECDSA }, key);
  return ecdsaDer(pkcs11.C_Sign(session, createHash('sha256').update(request.data).digest(), Buffer.alloc(256)));
}

/** One question to a token through its module. @throws TokenFault, or what the module throws */
export function useToken(pkcs11: PKCS11, names: Constants, request: TokenRequest): TokenAnswer {
  if (request.kind === 'sign') return { kind: 'signature', value: sign(pkcs11, names, request) };
  const slots = slotsOf(pkcs11, names, request.tokenLabel);
  return { kind: 'certificates', certificates: slots.flatMap((slot) => certificatesIn(pkcs11, names, slot)) };
}
