import {
  actionsFrom,
  aSealTakesTwoPersons,
  isRefusal,
  periodsOf,
  sealLifecycle,
  type SealAction,
  type SealFiling,
  type SealPeriod,
  type SealState,
} from '@chancery/domain';
import { allowedRows, type AllowedAction } from '../permissions/allowed-actions.js';
import type { Actor } from '../ports/actor.js';
import type { CertificateSummary, SealImporter } from '../ports/seal-importer.js';
import type { SealEventRow } from '../ports/settings-rows.js';
import type { KnownSeal } from './known-seals.js';

/** One deed in a seal's life, as people read it. */
export interface SealDeedView {
  readonly action: SealEventRow['action'];
  readonly label: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

export interface SealView {
  readonly id: string;
  readonly name: string;
  /** The drawn test seal with a certificate of the installation's own authority. */
  readonly isTest: boolean;
  readonly state: SealState;
  readonly stateLabel: string;
  readonly certificate: CertificateSummary;
  /** Whole days that the certificate is still valid; negative when it has expired. */
  readonly daysLeft: number;
  readonly diameterMm: number | null;
  readonly filing: SealFiling | null;
  /** From when till when it, and with it its picture, was in use. */
  readonly periods: readonly SealPeriod[];
  /** Everything done with it, the first deed first. */
  readonly history: readonly SealDeedView[];
  readonly actions: readonly AllowedAction[];
}

const DAY_MS = 86_400_000;

const labelOf = (action: SealEventRow['action']): string =>
  sealLifecycle.transitions.find((row) => row.action === action)?.label ?? '制作';

/** What the actor may do with a seal now; where two persons are asked for, the first is not offered the second's deed. */
function actionsOf(actor: Actor, { seal, deeds }: KnownSeal): AllowedAction[] {
  const second = (action: SealAction): boolean =>
    (action !== 'enable' && action !== 'destroy') || !isRefusal(aSealTakesTwoPersons(action, deeds, actor.accountId));
  const keys = actionsFrom(sealLifecycle, seal.state).filter(second);
  return allowedRows(
    actor,
    keys.map((action) => `seal.${action}` as const),
  );
}

export function sealView(
  importer: Pick<SealImporter, 'describe'>,
  actor: Actor,
  known: KnownSeal,
  now: string,
): SealView {
  const { seal, identity, upload, deeds } = known;
  const certificate = importer.describe(identity.certificatePem);
  return {
    id: identity.id,
    name: identity.subjectName,
    isTest: upload === null,
    state: seal.state,
    stateLabel: sealLifecycle.states[seal.state],
    certificate,
    daysLeft: Math.floor((Date.parse(certificate.validUntil) - Date.parse(now)) / DAY_MS),
    diameterMm: upload?.diameterMm ?? null,
    filing: seal.filingNumber ? { number: seal.filingNumber, authority: seal.filingAuthority ?? '' } : null,
    periods: periodsOf(deeds),
    history: deeds.map(({ action, displayName, at, reason }) => ({
      action,
      label: labelOf(action),
      by: displayName,
      at,
      reason,
    })),
    actions: actionsOf(actor, known),
  };
}
