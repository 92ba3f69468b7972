import type { Page } from 'playwright-core';
import type { Post } from '@chancery/domain';
import type { Cast } from '../../../apps/cli/src/demo/cast.js';

/** Answers the dialog that asks a person of the cast for the password once more. */
export async function giveAgain(page: Page, cast: Pick<Cast, 'members'>, post: Post): Promise<void> {
  const member = cast.members.find((one) => one.post === post);
  const dialog = page.getByRole('dialog', { name: '请再次输入口令' });
  await dialog.getByLabel('登录口令').fill(member?.password ?? '');
  await dialog.getByRole('button', { name: '核对并继续' }).click();
  await dialog.waitFor({ state: 'detached' });
}
