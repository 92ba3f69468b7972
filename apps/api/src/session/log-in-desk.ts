import { Inject, Injectable } from '@nestjs/common';
import {
  giveSecondFactor,
  openLogIn,
  type Context,
  type FactorTools,
  type LogInWay,
  type UnitOfWork,
} from '@chancery/application';
import { isRefusal, unauthenticated, type Outcome, type Refusal } from '@chancery/domain';
import {
  attemptSecondFactor,
  deviceOf,
  type AccountDirectory,
  type Clock,
  type KnownAccount,
  type SessionAccount,
} from '@chancery/identity';
import type { ServiceSettings } from '@chancery/runtime';
import type { Request } from 'express';
import { CLOCK, DIRECTORY, DOOR, FACTOR_TOOLS, SETTINGS } from '../composition/tokens.js';
import { contextOf } from '../http/context.decorator.js';
import { sessionViewOf, type SessionView } from './session-view.js';

declare module 'express-session' {
  interface SessionData {
    /** Who has come through the first step of a log-in, how, and until when the second may be given (milliseconds). */
    firstStep?: { accountId: string; epoch: number; entry: Entry; until: number };
    /** The name that a directory knows the person by. */
    typedName?: string;
  }
}

/** How somebody comes in. */
export interface Entry {
  readonly way: LogInWay;
  /** As the person typed it at another house's directory. */
  readonly typedName?: string;
  /** The other house has just checked the person anew: that counts as the password given again. */
  readonly checkedAnew?: boolean;
}

/** For so long a code may be looked for after the password. */
const SECOND_STEP_MS = 5 * 60_000;

/** Passport makes a new session id at log-in: an id planted before is worth nothing. */
export const beginSession = (request: Request, account: SessionAccount): Promise<void> =>
  new Promise((resolve, reject) => request.logIn(account, (error?: Error) => (error ? reject(error) : resolve())));

const regenerate = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => request.session.regenerate((error?: Error) => (error ? reject(error) : resolve())));

/** Lets in who has shown who they are, whichever way; asks for the second factor of who has one. */
@Injectable()
export class LogInDesk {
  constructor(
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(DIRECTORY) private readonly directory: AccountDirectory,
    @Inject(FACTOR_TOOLS) private readonly tools: FactorTools,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** After the first step: in, or asked for the second. */
  async admit(request: Request, account: KnownAccount, entry: Entry): Promise<SessionView | Refusal> {
    if (!account.secondFactor) return this.enter(request, account, entry);
    await regenerate(request);
    const { id: accountId, sessionEpoch: epoch } = account;
    request.session.firstStep = { accountId, epoch, entry, until: this.clock() + SECOND_STEP_MS };
    return unauthenticated('SECOND_FACTOR_REQUIRED', '请输入手机上显示的动态口令,或一个恢复码。');
  }

  /** The second step: a code, and then in. */
  async admitWithCode(request: Request, code: string): Promise<SessionView | Refusal> {
    const { firstStep } = request.session;
    const account = firstStep && firstStep.until > this.clock() ? await this.directory.byId(firstStep.accountId) : null;
    if (!firstStep || !account?.active || account.sessionEpoch !== firstStep.epoch) {
      return unauthenticated('FIRST_STEP_MISSING', '登录的第一步已失效。请重新登录。');
    }
    const given = await this.giveCode(request, account, code);
    return isRefusal(given) ? given : this.enter(request, account, firstStep.entry);
  }

  /** One limited, noted attempt at the account's second factor. */
  async giveCode(request: Request, account: KnownAccount, code: string): Promise<Outcome<true>> {
    const context = contextOf(account, request);
    const attempt = { account, address: request.ip ?? '' };
    const given = await attemptSecondFactor(this.directory, this.settings.loginsPerMinute, attempt, () =>
      giveSecondFactor(this.door, this.tools, context, code),
    );
    if (isRefusal(given)) await this.note(context, 'session.secondFactorFailed');
    return given;
  }

  private async enter(request: Request, account: KnownAccount, entry: Entry): Promise<SessionView | Refusal> {
    const { way, typedName, checkedAnew } = entry;
    const device = deviceOf(request.headers['user-agent']);
    const reAuthenticatedAt = checkedAnew ? new Date(this.clock()).toISOString() : null;
    const opened = await openLogIn(this.door, contextOf(account, request), { way, device, reAuthenticatedAt });
    if (isRefusal(opened)) return opened;
    const entered = { ...account, logInId: opened.id, way, reAuthenticatedAt };
    await beginSession(request, entered);
    if (typedName) request.session.typedName = typedName;
    return sessionViewOf(entered);
  }

  /** An attempt, or a step of one, for the trail. */
  note(context: Context, action: string): Promise<Outcome<true>> {
    return this.door.run(context, (tx) => {
      tx.audit({ action, objectType: 'account', objectId: context.actor.accountId });
      return Promise.resolve(true as const);
    });
  }
}
