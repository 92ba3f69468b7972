import { isRefusal, type Outcome } from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import { authorize } from '../permissions/authorize.js';
import type { Actor, Context } from '../ports/actor.js';
import type { CertificateSummary, SealImporter } from '../ports/seal-importer.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { knownSeals, type KnownSeal } from './current-seal.js';

export interface SealView {
  readonly id: string;
  readonly name: string;
  /** The drawn test seal with a certificate of the installation's own authority. */
  readonly isTest: boolean;
  readonly status: KnownSeal['status'];
  readonly certificate: CertificateSummary;
  /** Whole days that the certificate is still valid; negative when it has expired. */
  readonly daysLeft: number;
  readonly diameterMm: number | null;
  readonly uploadedByName: string | null;
  readonly uploadedAt: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  /** Why it was declined. */
  readonly reason: string;
  readonly actions: readonly AllowedAction[];
}

export interface SealOverview {
  /** Newest first. */
  readonly seals: readonly SealView[];
  readonly actions: readonly AllowedAction[];
}

const DAY_MS = 86_400_000;

export function sealView(importer: SealImporter, actor: Actor, seal: KnownSeal, now: string): SealView {
  const { identity, upload, decision, status } = seal;
  const certificate = importer.describe(identity.certificatePem);
  const mayDecide = status === 'waiting' && upload?.uploadedBy !== actor.accountId;
  return {
    id: identity.id,
    name: identity.subjectName,
    isTest: upload === null,
    status,
    certificate,
    daysLeft: Math.floor((Date.parse(certificate.validUntil) - Date.parse(now)) / DAY_MS),
    diameterMm: upload?.diameterMm ?? null,
    uploadedByName: upload?.uploaderName ?? null,
    uploadedAt: upload?.at ?? null,
    decidedByName: decision?.displayName ?? null,
    decidedAt: decision?.at ?? null,
    reason: decision?.reason ?? '',
    actions: mayDecide ? allowedRows(actor, ['seal.confirm', 'seal.decline']) : [],
  };
}

/** Every seal of the government with its certificate and where it stands. */
export function showSeals(door: UnitOfWork, importer: SealImporter, context: Context): Promise<Outcome<SealOverview>> {
  return door.run(context, async (tx) => {
    const allowed = authorize(context.actor, 'seal.show', {});
    if (isRefusal(allowed)) return allowed;
    const now = await tx.now();
    const seals = (await knownSeals(tx)).map((seal) => sealView(importer, context.actor, seal, now));
    return {
      seals,
      actions: allowedRows(context.actor, ['seal.upload', ...(importer.holdsKeys ? (['seal.register'] as const) : [])]),
    };
  });
}
