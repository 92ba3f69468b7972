import type { FileSigner } from '@chancery/domain';
import type { RegisteredSigner, SignaturePlace, SigningIdentityRow } from '../ports/dispatch-rows.js';
import type { ArtifactStore, LeaderSignature, SealProvider } from '../ports/services.js';
import type { Tx } from '../ports/unit-of-work.js';
import type { FileSigning } from './file-signing.js';
import { signatureRectangles } from './signature-rectangles.js';

/** A leader who signs, with the key that was made at latest when they confirmed. */
export interface Leader {
  readonly signer: FileSigner;
  readonly identity: SigningIdentityRow;
  /** Of the handwriting that was shown when they confirmed; null: the name is printed. */
  readonly pictureDigest: string | null;
}

/** Of those who have confirmed; a signature that is done without is none. */
export async function leadersOf(tx: Tx, { signers, confirmations }: FileSigning): Promise<Leader[]> {
  const leaders: Leader[] = [];
  for (const signer of signers) {
    const confirmation = confirmations.find(({ accountId }) => accountId === signer.accountId);
    if (!confirmation) continue;
    const [identity] = await tx.signingIdentities.list({ kind: 'person', accountId: signer.accountId });
    if (!identity) throw new Error(`${signer.name} has confirmed a file and has no signing identity`);
    leaders.push({ signer, identity, pictureDigest: confirmation.pictureDigest });
  }
  return leaders;
}

/** Their signatures in the file, side by side beside the sign-off, from the lowest rank up. */
export async function leaderSignatures(
  seals: Pick<SealProvider, 'namePicture'>,
  artifacts: Pick<ArtifactStore, 'get'>,
  leaders: readonly Leader[],
  place: SignaturePlace | null,
): Promise<LeaderSignature[]> {
  if (leaders.length === 0 || !place) return [];
  const rectangles = signatureRectangles(place, leaders.length);
  const signatures: LeaderSignature[] = [];
  for (const [i, { signer, identity, pictureDigest }] of leaders.entries()) {
    const rectangle = rectangles[i];
    if (!rectangle) throw new Error('fewer places than signatures');
    const picture = await (pictureDigest ? artifacts.get(pictureDigest) : seals.namePicture(signer.name));
    signatures.push({ identity, name: signer.name, picture, page: place.page, rectangle });
  }
  return signatures;
}

/** What the register keeps of them. */
export const registeredSigners = (
  seals: Pick<SealProvider, 'fingerprint'>,
  leaders: readonly Leader[],
): RegisteredSigner[] =>
  leaders.map(({ signer, identity }) => ({
    name: signer.name,
    certificateFingerprint: seals.fingerprint(identity.certificatePem),
  }));
