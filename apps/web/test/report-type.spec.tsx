import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Schemas } from '../src/api-client/client.js';
import ReportTypePage from '../src/features/report-types/ReportTypePage.js';
import type { Call } from './support/serve-answers.js';
import { renderPage } from './support/render-page.js';

type Detail = Schemas['ReportTypeDetail'];

const bundled = JSON.parse(readFileSync('templates/report-types/law-government.json', 'utf8')) as Detail;
const action = (key: string) => ({ key, label: '', method: 'PUT', path: '' }) as Detail['actions'][number];
const TYPE: Detail = {
  ...bundled,
  id: '00000000-0000-4000-8000-000000000007',
  source: 'own',
  state: 'active',
  version: 3,
  offered: true,
  missingBlocks: [],
  changedByName: '李四',
  changedAt: '2026-01-05T02:00:00.000Z',
  seats: [
    { post: 'chiefEditor', label: '统稿人', holders: ['王五'] },
    { post: 'legalReviewer', label: '合法性审查人员', holders: [] },
    { post: 'officeReviewer', label: '政府办核稿', holders: ['赵六'] },
    { post: 'deputyLeader', label: '分管领导', holders: ['孙七'] },
    { post: 'principalLeader', label: '主要领导', holders: ['周八'] },
  ],
  actions: ['reportType.create', 'reportType.save', 'reportType.retire'].map(action),
};
const KEY = `/api/report-types/${TYPE.id}`;

async function open(type: Detail = TYPE, answers: Record<string, unknown> = {}) {
  const page = await renderPage(<ReportTypePage />, {
    route: '/admin/report-types/:id',
    path: `/admin/report-types/${type.id}`,
    answers: { [`GET /api/report-types/${type.id}`]: type, ...answers },
  });
  const tree = await screen.findByRole('tree', {}, PATIENT);
  const lines = () =>
    within(tree)
      .getAllByRole('treeitem')
      .map((item) => item.textContent ?? '');
  const item = (heading: string) => {
    const found = within(tree)
      .getAllByRole('treeitem')
      .find((one) => one.firstElementChild?.textContent?.includes(heading));
    if (!found) throw new Error(`no node ${heading}`);
    return found;
  };
  const select = (text: string) => act(() => item(text).focus());
  return { ...page, tree, lines, item, select };
}

/** By its words: asking for roles in a page of this size takes seconds on a loaded machine. */
const button = (words: string) => screen.getByText(words).closest('button') as HTMLButtonElement;
const PATIENT = { timeout: 20_000 };

const starting = (lines: readonly string[], ...starts: string[]) =>
  starts.map((start) => lines.some((line) => line.startsWith(start)));

test('ordinals are computed while nodes are moved by keys, and every move can be taken back', async () => {
  const { user, lines, select, item } = await open();
  expect(starting(lines(), '一、主要举措', '（六）依法有效化解', '四、下一年度')).toEqual([true, true, true]);
  select('依法有效化解');
  await user.keyboard('{Control>}{ArrowUp}{/Control}');
  expect(starting(lines(), '（五）依法有效化解', '（六）强化对行政权力')).toEqual([true, true]);
  expect(document.activeElement).toBe(item('依法有效化解'));
  await user.keyboard('{Control>}{ArrowLeft}{/Control}');
  expect(starting(lines(), '二、依法有效化解', '三、党政主要负责人', '五、下一年度')).toEqual([true, true, true]);
  expect(item('依法有效化解').getAttribute('aria-level')).toBe('1');
  await user.keyboard('{Control>}{ArrowRight}{/Control}');
  expect(starting(lines(), '（六）依法有效化解', '四、下一年度')).toEqual([true, true]);
  await user.keyboard('{Control>}zzz{/Control}');
  expect(starting(lines(), '（六）依法有效化解', '（五）强化对行政权力')).toEqual([true, true]);
  expect(button('撤销').disabled).toBe(true);
});

test('arrows walk through the tree; nothing happens while an input method composes', async () => {
  const { user, select, item, lines } = await open();
  select('主要举措和成效');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(item('健全依法行政'));
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(item('主要举措和成效'));
  await user.keyboard('{End}{Enter}');
  expect(document.activeElement).toBe(screen.getByLabelText('标题文字'));
  const before = lines();
  const composing = new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, isComposing: true });
  act(() => void item('健全依法行政').dispatchEvent(composing));
  expect(lines()).toEqual(before);
});

test('what is missing of the required contents is said at once', async () => {
  const { user, select } = await open();
  expect(screen.getByText('必备内容在提纲中都有位置。')).toBeTruthy();
  select('存在的不足和原因');
  await user.keyboard('{Delete}');
  expect(screen.getByText('还缺:不足和原因')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: '其他情况' }));
  expect(screen.getByText('还缺:不足和原因、其他情况')).toBeTruthy();
  await user.click(button('撤销'));
  await user.click(button('撤销'));
  expect(screen.getByText('必备内容在提纲中都有位置。')).toBeTruthy();
});

test('a new node is wrong until it has a heading; what is saved is what is seen', async () => {
  const { user, select, calls, lines } = await open(TYPE, {
    [`PUT ${KEY}`]: ({ body }: Call) => ({ ...TYPE, ...(body as object), version: 4 }),
  });
  select('下一年度主要安排');
  await user.click(button('新增下级'));
  expect(await screen.findByText('提纲有 1 处须更正')).toBeTruthy();
  await user.type(screen.getByLabelText('标题文字'), '推进府院联动。');
  expect(screen.queryByText(/处须更正/)).toBeNull();
  expect(starting(lines(), '（一）推进府院联动。')).toEqual([true]);
  await user.click(button('保存'));
  await screen.findByText('已保存,新建的年度任务将按此办理。', {}, PATIENT);
  const body = calls.find((call) => call.method === 'PUT')?.body as Detail;
  expect(body.version).toBe(3);
  expect(body.outline.nodes.at(-1)?.children).toMatchObject([
    { heading: '推进府院联动。', block: 'nextSteps', numbered: true },
  ]);
});

test('stages: who sits is shown, a vacant post is warned of, 签发 stays last', async () => {
  const { user } = await open();
  expect(screen.getByText(/无人任“合法性审查人员”/)).toBeTruthy();
  await user.click(screen.getByLabelText('下移第 1 个环节'));
  expect(screen.getByLabelText<HTMLInputElement>('第 2 个环节的名称').value).toBe('统稿人');
  await user.click(button('新增环节(在签发之前)'));
  expect(screen.getByLabelText<HTMLInputElement>('第 5 个环节的名称').value).toBe('');
  const items = within(screen.getByRole('region', { name: '审批环节' })).getAllByRole('listitem');
  expect(items.at(-1)?.textContent).toContain('签发');
});

test('of two who save, the second sees both and goes on with one', async () => {
  const theirs = { ...TYPE, version: 5, name: '他人改的名称', changedByName: '李四' };
  let saves = 0;
  const refused = {
    status: 409,
    error: { code: 'CONCURRENT_CHANGE', message: '李四已先保存。', details: { current: theirs } },
  };
  const { user, calls } = await open(TYPE, {
    [`PUT ${KEY}`]: ({ body }: Call) => ((saves += 1) === 1 ? refused : { ...TYPE, ...(body as object), version: 6 }),
  });
  await user.type(screen.getByLabelText('名称'), '甲');
  await user.click(button('保存'));
  const dialog = (await screen.findByText('他人已先保存', {}, PATIENT)).closest('[role=dialog]') as HTMLElement;
  expect(within(dialog).getByText('名称:他人改的名称')).toBeTruthy();
  await user.click(button('用我的,取代已保存的'));
  await waitFor(() => expect(calls.filter((call) => call.method === 'PUT')).toHaveLength(2), PATIENT);
  expect(calls.filter((call) => call.method === 'PUT').at(-1)?.body).toMatchObject({
    version: 5,
    name: `${TYPE.name}甲`,
  });
});

test('leaving with unsaved changes is asked about', async () => {
  const { user, router } = await open();
  await user.type(screen.getByLabelText('名称'), '甲');
  await user.click(screen.getByText('← 报告类型'));
  await user.click(await screen.findByText('留在本页', {}, PATIENT));
  expect(router.state.location.pathname).toBe(`/admin/report-types/${TYPE.id}`);
});

test('a bundled type can be read and copied, not changed', async () => {
  const type: Detail = {
    ...TYPE,
    id: 'law-government',
    source: 'bundled',
    version: 0,
    actions: [action('reportType.create')],
  };
  const { user, select, lines } = await open(type);
  expect(screen.queryByText('保存')).toBeNull();
  expect(screen.queryByText('新增同级')).toBeNull();
  const before = lines();
  select('存在的不足和原因');
  await user.keyboard('{Delete}{Control>}{ArrowUp}{/Control}');
  expect(lines()).toEqual(before);
  expect(screen.getByLabelText<HTMLInputElement>('标题文字').disabled).toBe(true);
  expect(button('以此新建')).toBeTruthy();
});
