import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  changePassword,
  endLogIn,
  noteReAuthentication,
  type Context,
  type PasswordHasher,
  type UnitOfWork,
} from '@chancery/application';
import { conflict, forbidden, isRefusal, unauthenticated, type Outcome, type Refusal } from '@chancery/domain';
import {
  reAuthenticate,
  refusalOfInfo,
  SESSION_COOKIE,
  type AccountDirectory,
  type Clock,
  type createPassport,
  type KnownAccount,
  type SessionAccount,
} from '@chancery/identity';
import type { ServiceSettings } from '@chancery/runtime';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { CLOCK, DIRECTORY, DOOR, HASHER, PASSPORT, SETTINGS, WAYS_IN } from '../composition/tokens.js';
import type { WaysIn } from '../composition/ways-in.js';
import { Act } from '../http/act.decorator.js';
import { Caller, contextOf } from '../http/context.decorator.js';
import { beginSession, LogInDesk } from './log-in-desk.js';
import { loginBody, passwordBody, reAuthenticationBody } from './session.bodies.js';
import { sessionViewOf, type SessionView } from './session-view.js';

interface ReAuthenticationView {
  /** ISO 8601 */
  readonly validUntil: string;
}

@ApiTags('登录')
@Controller()
export class SessionController {
  constructor(
    @Inject(PASSPORT) private readonly passport: ReturnType<typeof createPassport>,
    @Inject(DIRECTORY) private readonly directory: AccountDirectory,
    @Inject(DOOR) private readonly door: UnitOfWork,
    @Inject(HASHER) private readonly hasher: PasswordHasher,
    @Inject(WAYS_IN) private readonly ways: WaysIn,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(LogInDesk) private readonly desk: LogInDesk,
  ) {}

  private check(way: 'password' | 'ldap', request: Request, response: Response): Promise<KnownAccount | Refusal> {
    return new Promise((resolve, reject) => {
      const done = (error: Error | null, account: KnownAccount | false, info: unknown): void => {
        if (error) reject(error);
        else resolve(account || (refusalOfInfo(info) ?? unauthenticated('LOGIN_FAILED', '登录失败。请重试。')));
      };
      (this.passport.authenticate(way, done) as (req: Request, res: Response, next: (e: unknown) => void) => void)(
        request,
        response,
        reject,
      );
    });
  }

  @Act('session.login')
  async login(
    @Body({ schema: loginBody }) body: z.infer<typeof loginBody>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionView | Refusal> {
    if (!this.ways.checks[body.way]) return conflict('WAY_NOT_OFFERED', '本系统没有开通目录登录。请用本系统口令登录。');
    const account = await this.check(body.way, request, response);
    if (isRefusal(account)) {
      const known = await this.directory.byUserName(body.userName);
      if (known) await this.desk.note(contextOf(known, request), 'session.loginFailed');
      return account;
    }
    return this.desk.admit(
      request,
      account,
      body.way === 'ldap' ? { way: 'ldap', typedName: body.userName } : { way: 'password' },
    );
  }

  @Act('session.show')
  show(@Req() request: Request): SessionView {
    return sessionViewOf(request.user as SessionAccount);
  }

  @Act('session.end')
  async end(
    @Caller() context: Context,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<true> {
    await endLogIn(this.door, context, (request.user as SessionAccount).logInId);
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
    const { logInId, way, reAuthenticatedAt } = request.user as SessionAccount;
    const again = { ...account, logInId, way, reAuthenticatedAt };
    await beginSession(request, again);
    return sessionViewOf(again);
  }

  private async giveCode(request: Request, account: KnownAccount, code: string | undefined): Promise<Outcome<true>> {
    if (code) return this.desk.giveCode(request, account, code);
    return forbidden('SECOND_FACTOR_MISSING', '您绑定了动态口令。请一并输入手机上显示的 6 位数字,或一个恢复码。');
  }

  @Act('session.reAuthenticate')
  async reAuthenticate(
    @Caller() context: Context,
    @Body({ schema: reAuthenticationBody }) body: z.infer<typeof reAuthenticationBody>,
    @Req() request: Request,
  ): Promise<ReAuthenticationView | Refusal> {
    const account = request.user as SessionAccount;
    const check = account.way === 'oidc' ? undefined : this.ways.checks[account.way];
    if (!check) {
      return forbidden('CHECKED_ELSEWHERE', '您不是用本系统口令登录的。请到您登录的地方重新核对身份后再办理。');
    }
    const given = await reAuthenticate({
      account,
      address: request.ip ?? '',
      userName: request.session.typedName ?? account.userName,
      password: body.password,
      check,
      giveCode: (known) => this.giveCode(request, known, body.code),
    });
    if (isRefusal(given)) {
      await this.desk.note(context, 'session.reAuthenticationFailed');
      return given;
    }
    const at = this.clock();
    const input = { logInId: account.logInId, at: new Date(at).toISOString() };
    const noted = await noteReAuthentication(this.door, context, input);
    if (isRefusal(noted)) return noted;
    return { validUntil: new Date(at + this.settings.reAuthenticationMinutes * 60_000).toISOString() };
  }
}
