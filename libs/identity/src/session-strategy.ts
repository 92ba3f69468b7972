import { isRefusal, type Refusal } from '@chancery/domain';
import type { PasswordHasher } from '@chancery/application';
import { Passport } from 'passport';
import { Strategy } from 'passport-local';
import type { AccountDirectory, KnownAccount } from './account-directory.js';
import { authenticate } from './authenticate.js';

/** What the session cookie stands for; the epoch ends it when the account's rights change. */
export interface SessionTicket {
  readonly accountId: string;
  readonly epoch: number;
}

/** Passport with one strategy: user name and password, server-side session. */
export function createPassport(
  directory: AccountDirectory,
  hasher: PasswordHasher,
  failuresPerMinute: number,
): InstanceType<typeof Passport> {
  const passport = new Passport();
  passport.use(
    new Strategy(
      { usernameField: 'userName', passwordField: 'password', passReqToCallback: true },
      (request, userName, password, done) => {
        authenticate(directory, hasher, failuresPerMinute, { userName, password, address: request.ip ?? '' }).then(
          (outcome) => {
            if (isRefusal(outcome)) done(null, false, { refusal: outcome } as never);
            else done(null, outcome);
          },
          done,
        );
      },
    ),
  );
  passport.serializeUser((user, done) => {
    const account = user as KnownAccount;
    done(null, { accountId: account.id, epoch: account.sessionEpoch } satisfies SessionTicket);
  });
  passport.deserializeUser((ticket: SessionTicket, done) => {
    directory.byId(ticket.accountId).then((account) => {
      const valid = account?.active && account.sessionEpoch === ticket.epoch;
      done(null, valid ? account : false);
    }, done);
  });
  return passport;
}

/** The refusal that the strategy gave as its reason. */
export function refusalOfInfo(info: unknown): Refusal | null {
  const refusal = (info as { refusal?: unknown } | undefined)?.refusal;
  return isRefusal(refusal) ? refusal : null;
}
