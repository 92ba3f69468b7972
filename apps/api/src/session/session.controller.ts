import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changePassword, enterable, type Context, type PasswordHasher, type UnitOfWork } from '@chancery/application';
import { isRefusal, POSTS, unauthenticated, type Outcome, type Refusal } from '@chancery/domain';
import {
  reAuthenticate,
  refusalOfInfo,
  SESSION_COOKIE,
  type AccountDirectory,
  type Clock,
  type createPassport,
  type KnownAccount,
} from '@chancery/identity';
import type { ServiceSettings } from '@chancery/runtime';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CLOCK, DIRECTORY, DOOR, HASHER, PASSPORT, SETTINGS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';
import { Caller, contextOf } from '../http/context.decorator.js';
import { plainTextOf } from '../http/validation.js';

const loginBody = z.strictObject({ userName: plainTextOf(64, 1), password: z.string().min(1).max(200) });
const reAuthenticationBody = z.strictObject({ password: z.string().min(1).max(200) });
const passwordBody = z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) });

interface SessionView {
  readonly accountId: string;
  readonly userName: string;
  readonly displayName: string;
  readonly government: { readonly id: string; readonly name: string; readonly demonstration: boolean };
  readonly mustChangePassword: boolean;
  readonly posts: readonly { readonly post: string; readonly label: string; readonly departmentId: string | null }[];
  /** Rows of the permission table that the person's posts may enter: what the web app shows in its navigation. */
  readonly may: readonly string[];
}

function viewOf(account: KnownAccount): SessionView {
  return {
    accountId: account.id,
    userName: account.userName,
    displayName: account.displayName,
    government: { id: account.governmentId, name: account.governmentName, demonstration: account.demonstration },
    mustChangePassword: account.mustChangePassword,
    posts: account.posts.map(({ post, departmentId }) => ({ post, label: POSTS[post], departmentId })),
    may: enterable(account.posts),
  };
}

interface ReAuthenticationView {
  /** ISO 8601 */
  readonly validUntil: string;
}

const logIn = (request: Request, account: KnownAccount): Promise<void> =>
  // Passport makes a new session id at log-in: an id planted before is worth nothing.
  new Promise((resolve, reject) => request.logIn(account, (error?: Error) => (error ? reject(error) : resolve())));

@ApiTags('登录')
@Controller()
export class SessionController {
  constructor(
    @Inject(PASSPORT) private readonly passport: ReturnType<typeof createPassport>,
    @Inject(DIRECTORY) private readonly directory: AccountDirectory,
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(HASHER) private readonly hasher: PasswordHasher,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  private check(request: Request, response: Response): Promise<KnownAccount | Refusal> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, account: KnownAccount | false, info: unknown): void => {
        if (error) reject(error);
        else resolve(account || (refusalOfInfo(info) ?? unauthenticated('LOGIN_FAILED', '登录失败。请重试。')));
      };
      (this.passport.authenticate('local', done) as (req: Request, res: Response, next: (e: unknown) => void) => void)(
        request,
        response,
        reject,
      );
    });
  }

  private note(context: Context, action: string): Promise<Outcome<true>> {
    return this.door.run(context, (tx) => {
      tx.audit({ action, objectType: 'account', objectId: context.actor.accountId });
      return Promise.resolve(true as const);
    });
  }

  @Act('session.login')
  async login(
    @Body({ schema: loginBody }) body: z.infer<typeof loginBody>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView | Refusal> {
    const account = await this.check(request, response);
    if (isRefusal(account)) {
      const known = await this.directory.byUserName(body.userName);
      if (known) await this.note(contextOf(known, request), 'session.loginFailed');
      return account;
    }
    await logIn(request, account);
    await this.note(contextOf(account, request), 'session.login');
    return viewOf(account);
  }

  @Act('session.show')
  show(@Req() request: Request): SessionView {
    return viewOf(request.user as KnownAccount);
  }

  @Act('session.end')
  async end(
    @Caller() context: Context,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<true> {
    await this.note(context, 'session.end');
    await new Promise<void>((resolve, reject) =>
      request.session.destroy((error?: Error) => (error ? reject(error) : resolve())),
    );
    response.clearCookie(SESSION_COOKIE);
    return true;
  }

  @Act('session.changePassword')
  async change(
    @Caller() context: Context,
    @Body({ schema: passwordBody }) body: z.infer<typeof passwordBody>,
    @Req() request: Request,
  ): Promise<SessionView | Refusal> {
    const changed = await changePassword(this.door, this.hasher, context, body);
    if (isRefusal(changed)) return changed;
    const account = await this.directory.byId(context.actor.accountId);
    if (!account) throw new Error('the account vanished while its password changed');
    await logIn(request, account);
    return viewOf(account);
  }

  @Act('session.reAuthenticate')
  async reAuthenticate(
    @Caller() context: Context,
    @Body({ schema: reAuthenticationBody }) body: z.infer<typeof reAuthenticationBody>,
    @Req() request: Request,
  ): Promise<ReAuthenticationView | Refusal> {
    const validUntil = await reAuthenticate(this.directory, this.hasher, this.settings.loginsPerMinute, this.clock, {
      request,
      account: request.user as KnownAccount,
      password: body.password,
    });
    await this.note(context, isRefusal(validUntil) ? 'session.reAuthenticationFailed' : 'session.reAuthenticate');
    return isRefusal(validUntil) ? validUntil : { validUntil };
  }
}
