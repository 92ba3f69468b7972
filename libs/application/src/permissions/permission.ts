import type { Post } from '@chancery/domain';

/**
 * How the actor stands to the thing.
 * `government`: any of the actor's own government (other governments' rows do not exist for it);
 * `ownDepartment`: the post is held in the thing's department; `stage`: the post is the one whose decision is due;
 * `authorised`: a written authorisation of the leader whose decision is due, valid today;
 * `issued`: the document has been issued; before that it is none of the post's business.
 */
export type Relation = 'government' | 'ownDepartment' | 'stage' | 'authorised' | 'issued';

export interface Grant {
  readonly posts: readonly Post[];
  readonly relation: Relation;
}

export interface Permission {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Summary in the OpenAPI document. */
  readonly label: string;
  /** `public`: no log-in; `anyone`: any log-in of the government; else one of the grants. */
  readonly access: 'public' | 'anyone' | readonly Grant[];
  /** The body is a file, sent as it is (application/octet-stream), at most this long. */
  readonly upload?: '2mb' | '20mb' | '64mb';
  /**
   * The person shows again who they are, at most some minutes before: signing and sealing are never left to an open screen.
   * `recent`: that it was lately is enough; `spent`: it is good for one deed, whose transaction takes it.
   */
  readonly reAuthentication?: 'recent' | 'spent';
  /** Where the office asks for a second factor (安全设置), only people who have bound one come through. */
  readonly secondFactor?: true;
  /** The lifecycle that decides, and the states from which the action is allowed. */
  readonly subject?: 'section' | 'cycle' | 'version' | 'dispatch' | 'indicator' | 'comment';
  readonly states?: readonly string[];
}
