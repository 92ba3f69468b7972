import { conflict, type Outcome } from '../kernel/refusal.js';
import { OFFICERS, type Post } from './posts.js';

/**
 * No person holds two of the three officer posts, nor an officer post beside a business post
 * (GB/T 22239-2019, 8.1.4.2 and 8.1.6: separation of duties).
 */
export function officersHoldOnePost(held: readonly Post[], added: Post): Outcome<true> {
  const others = held.filter((post) => post !== added);
  const addsOfficer = OFFICERS.includes(added);
  if (others.length > 0 && (addsOfficer || others.some((post) => OFFICERS.includes(post)))) {
    return conflict(
      'OFFICER_POST_EXCLUSIVE',
      '系统管理员、安全管理员、审计管理员三员分立:一人只能任其一,且不得兼任业务岗位。请另设账号。',
      { held, added },
    );
  }
  return true;
}
