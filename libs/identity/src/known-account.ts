import type { HeldPost } from '@chancery/application';

/** What a session needs to know of an account; read as the log-in role, before any government is set. */
export interface KnownAccount {
  readonly id: string;
  readonly governmentId: string;
  readonly governmentName: string;
  /** The government is a demonstration. */
  readonly demonstration: boolean;
  readonly userName: string;
  readonly displayName: string;
  readonly active: boolean;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly sessionEpoch: number;
  /** A second factor is bound, and asked for whenever the person shows who they are. */
  readonly secondFactor: boolean;
  /** The office asks for a second factor at 签发 and 用印. */
  readonly secondFactorForSigning: boolean;
  readonly locked: boolean;
  readonly posts: readonly HeldPost[];
}
