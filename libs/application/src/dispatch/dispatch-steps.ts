import { businessDateOf, type BusinessDate, type DispatchState } from '@chancery/domain';
import type { FileSigning } from './file-signing.js';
import type { DispatchRow, DocumentNumberRow, SealEntryRow } from '../ports/dispatch-rows.js';
import type { JobRunRow } from '../ports/rows.js';

/** One step of the way from form to issue, as far as it has come. */
export interface DispatchStepView {
  readonly key: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'waiting';
  /** Who did it; empty where that is not kept, or not yet done. */
  readonly by: string;
  readonly on: BusinessDate | null;
}

/** Steps in order, each with the state that it ends in. */
const STEPS: readonly { readonly key: string; readonly label: string; readonly ends: DispatchState }[] = [
  { key: 'prepare', label: '拟发文稿纸', ends: 'prepared' },
  { key: 'signOff', label: '签发', ends: 'signedOff' },
  { key: 'number', label: '编号', ends: 'numbered' },
  { key: 'recheck', label: '复核', ends: 'rechecked' },
  { key: 'render', label: '排版', ends: 'rendered' },
  { key: 'requestSeal', label: '申请用印', ends: 'sealRequested' },
  { key: 'seal', label: '用印', ends: 'sealed' },
  { key: 'issue', label: '印发', ends: 'issued' },
];

/** While a job runs, its step is the current one. */
const DURING: Partial<Record<DispatchState, DispatchState>> = { rendering: 'rechecked', sealing: 'sealRequested' };

export interface StepFacts {
  readonly dispatch: DispatchRow;
  readonly number: DocumentNumberRow | undefined;
  readonly runs: readonly JobRunRow[];
  readonly sealEntries: readonly SealEntryRow[];
  readonly signing: FileSigning;
  /** Account → name. */
  readonly names: ReadonlyMap<string, string>;
}

type Deed = Pick<DispatchStepView, 'by' | 'on'>;

/** Who did what, as far as the rows remember. */
function deedsOf({ dispatch, number, runs, sealEntries, names }: StepFacts): Readonly<Record<string, Deed>> {
  const name = (id: string | null | undefined): string => names.get(id ?? '') ?? '';
  const render = runs.filter((run) => run.job === 'render' && run.state === 'done').at(-1);
  const [seal] = sealEntries;
  return {
    signOff: { by: dispatch.signerName ?? '', on: dispatch.signedOn },
    number: { by: name(number?.takenBy), on: number ? businessDateOf(number.at) : null },
    render: { by: name(render?.requestedBy), on: dispatch.printedOn },
    requestSeal: { by: name(dispatch.sealRequestedBy), on: null },
    seal: { by: name(seal?.sealedBy), on: seal ? businessDateOf(seal.at) : null },
    issue: { by: '', on: dispatch.issuedOn },
  };
}

/** 领导签名, where the report type asks for it: behind the original and before the seal is asked for. */
function withSignatures(
  steps: DispatchStepView[],
  { signers, given, confirmations, waived }: FileSigning,
): DispatchStepView[] {
  if (signers.length === 0) return steps;
  const at = steps.findIndex(({ key }) => key === 'requestSeal');
  const complete = signers.every(({ accountId }) => given.includes(accountId));
  const rendered = steps[at - 1]?.state === 'done';
  const last = [...confirmations, ...waived]
    .map((one) => one.at)
    .sort()
    .at(-1);
  const step: DispatchStepView = {
    key: 'confirmFile',
    label: '领导签名',
    state: complete ? 'done' : rendered ? 'current' : 'waiting',
    by: [
      ...confirmations.map(({ displayName }) => displayName),
      ...waived.map(({ displayName }) => `${displayName}(免予签名)`),
    ].join('、'),
    on: complete && last ? businessDateOf(last) : null,
  };
  const after = steps.slice(at).map((one): DispatchStepView => {
    return !complete && one.state === 'current' ? { ...one, state: 'waiting' } : one;
  });
  return [...steps.slice(0, at), step, ...after];
}

export function stepsOf(facts: StepFacts): DispatchStepView[] {
  const { state } = facts.dispatch;
  const reached = STEPS.findIndex(({ ends }) => ends === (DURING[state] ?? state));
  const deeds = deedsOf(facts);
  const steps = STEPS.map(({ key, label }, i): DispatchStepView => {
    if (i > reached) {
      const current = i === reached + 1 && state !== 'stopped';
      return { key, label, state: current ? 'current' : 'waiting', by: '', on: null };
    }
    return { key, label, state: 'done', by: deeds[key]?.by ?? '', on: deeds[key]?.on ?? null };
  });
  return withSignatures(steps, facts.signing);
}
