import type { SigningIdentityRow } from '../ports/dispatch-rows.js';
import type { SealProvider } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';

/** The signing key of a person, made at the first signature; its certificate bears the name. */
export async function identityOf(
  tx: Tx,
  seals: SealProvider,
  accountId: string,
  name: string,
): Promise<SigningIdentityRow> {
  const [existing] = await tx.signingIdentities.list({ kind: 'person', accountId });
  if (existing) return existing;
  const { certificatePem, sealedKey } = await seals.issueIdentity('person', name);
  return tx.signingIdentities.insert({ kind: 'person', accountId, subjectName: name, certificatePem, sealedKey });
}
