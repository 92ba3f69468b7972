import type * as Pkcs11 from 'pkcs11js';
import { faultOf, TokenFault } from './token-fault.js';
import type { TokenAnswer, TokenRequest } from './token-request.js';
import { useToken } from './use-token.js';

/** The library is optional: an installation without a compiler goes without tokens. */
async function library(): Promise<typeof Pkcs11> {
  try {
    return (await import('pkcs11js')).default;
  } catch {
    throw new TokenFault('TOKEN_MODULE_MISSING', 'pkcs11js');
  }
}

async function answer(request: TokenRequest): Promise<TokenAnswer> {
  const names = await library();
  const pkcs11 = new names.PKCS11();
  try {
    pkcs11.load(request.module);
    pkcs11.C_Initialize();
  } catch (error) {
    throw new TokenFault('TOKEN_MODULE_MISSING', (error as Error).message);
  }
  return useToken(pkcs11, names, request);
}

/**
 * The child process of `askToken`: one question, one answer, and it ends, whatever the vendor's module still does; it
 * ends too when nobody waits for the answer any more. Ending logs out.
 */
process.once('disconnect', () => process.exit());
process.once('message', (request: TokenRequest) => {
  const tell = (said: TokenAnswer): void => void process.send?.(said, () => process.disconnect());
  answer(request).then(tell, (error: unknown) => {
    const { code, message } = faultOf(error);
    tell({ kind: 'refused', code, detail: message });
  });
});
