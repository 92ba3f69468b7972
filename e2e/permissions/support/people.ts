import { randomUUID } from 'node:crypto';
import { HttpCaller, type Answer } from '../../support/http-caller.js';
import type { ServedGovernment } from '../../support/served-government.js';

/** The password that everybody here chooses. */
export const PASSWORD = 'Chosen-By-Me-42';

export interface Enlisted {
  readonly id: string;
  readonly userName: string;
  readonly initialPassword: string;
}

/** A new account with posts: `editor`, or `liaison@司法局` for one in a department. Its password is still the initial one. */
export async function enlist({ cast }: ServedGovernment, ...posts: string[]): Promise<Enlisted> {
  const userName = `p${randomUUID().slice(0, 12)}`;
  const made = await cast
    .of('systemAdmin')
    .call<{ account: { id: string }; initialPassword: string }>('POST', '/accounts', { userName, displayName: '新同志' });
  const { id } = made.account;
  for (const held of posts) {
    const [post, department] = held.split('@');
    const departmentId = department ? cast.departmentIds.get(department) : null;
    await cast.of('securityAdmin').call('POST', `/accounts/${id}/posts`, { post, departmentId });
  }
  return { id, userName, initialPassword: made.initialPassword };
}

/** First log-in with the change that it asks for; then a session like anybody's. */
export async function changeInitialPassword(url: string, { userName, initialPassword }: Enlisted): Promise<HttpCaller> {
  const first = await HttpCaller.logIn(url, userName, initialPassword);
  const changed = await first.send('POST', '/session/password', { current: initialPassword, next: PASSWORD });
  if (changed.status !== 200) throw new Error(`the initial password was not changed: ${changed.code}`);
  return HttpCaller.logIn(url, userName, PASSWORD);
}

export function postLogIn(url: string, userName: string, password: string): Promise<Answer> {
  return new HttpCaller(url).send('POST', '/session', { userName, password });
}
