import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ExtensionAnswer } from '../src/features/deadlines/ExtensionAnswer.js';
import { ExtensionRequest } from '../src/features/deadlines/ExtensionRequest.js';
import LatePage from '../src/features/deadlines/LatePage.js';
import { MilestonesDialog } from '../src/features/deadlines/MilestonesDialog.js';
import { ReminderLog } from '../src/features/deadlines/ReminderLog.js';
import { renderPage } from './support/render-page.js';
import type { Call } from './support/serve-answers.js';
import { sheetView } from './support/sheet-view.js';

const offered = (key: 'section.requestExtension' | 'extension.answer' | 'cycle.remind') => ({
  key,
  label: '',
  method: 'POST',
  path: '',
  reAuthentication: false,
});
const extension = {
  id: 'e1',
  sectionId: 's1',
  state: 'asked' as const,
  stateLabel: '待答复',
  reason: '年终数据尚未核定。',
  dueOn: '2026-01-20',
  until: '2026-02-10',
  askedByName: '李文博',
  askedAt: '2026-01-18T02:00:00Z',
  answer: '',
  answeredByName: null,
  answeredAt: null,
  actions: [offered('extension.answer')],
};

describe('申请延期', () => {
  const section = {
    id: 's1',
    dueOn: '2026-01-20',
    mergedBy: '2026-02-05',
    actions: [offered('section.requestExtension')],
  };

  test('asks for day and reason, and warns beyond the day of merging', async () => {
    const { user, calls } = await renderPage(<ExtensionRequest section={section} />, {
      answers: { 'POST /api/sections/s1/extensions': extension },
    });
    await user.click(screen.getByRole('button', { name: '申请延期' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '报送申请' }));
    expect(await within(dialog).findByText('请选择日期')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText('申请延至'), { target: { value: '2026-02-10' } });
    expect(await within(dialog).findByText('晚于汇总日2026年2月5日,可能赶不上汇总')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('理由'), '数据未核定。');
    await user.click(within(dialog).getByRole('button', { name: '报送申请' }));
    expect(await screen.findByText('延期申请已送司法局编辑,答复后会通知您')).toBeTruthy();
    expect(calls.find((c) => c.method === 'POST')?.body).toEqual({ until: '2026-02-10', reason: '数据未核定。' });
  });

  test('is not shown where the API does not offer it', async () => {
    await renderPage(<ExtensionRequest section={{ ...section, actions: [] }} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('granting beyond the day of merging is confirmed a second time', async () => {
    const { user, calls } = await renderPage(<ExtensionAnswer extension={extension} />, {
      answers: {
        'POST /api/extensions/e1/answer': ({ body }: Call) =>
          (body as { confirmBeyondMerge: boolean }).confirmBeyondMerge
            ? { ...extension, state: 'granted' }
            : { status: 409, error: { code: 'EXTENSION_BEYOND_MERGE', message: '申请的日期晚于汇总日。' } },
      },
    });
    expect(screen.getByText('李文博于2026年1月18日 10:00申请由2026年1月20日延至2026年2月10日')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '同意延期' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '确定' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('申请的日期晚于汇总日。');
    await user.click(within(dialog).getByRole('button', { name: '确定' }));
    expect(await screen.findByText('已同意延期')).toBeTruthy();
    expect(calls.filter((c) => c.method === 'POST').map((c) => c.body)).toEqual([
      { grant: true, reason: '', confirmBeyondMerge: false },
      { grant: true, reason: '', confirmBeyondMerge: true },
    ]);
  });

  test('an answered one tells by whom and why, without buttons', async () => {
    const answered = {
      ...extension,
      state: 'refused' as const,
      stateLabel: '不同意延期',
      answer: '汇总在即。',
      answeredByName: '王立新',
      answeredAt: '2026-01-19T02:00:00Z',
      actions: [],
    };
    await renderPage(<ExtensionAnswer extension={answered} />);
    expect(screen.getByText(/王立新于2026年1月19日 10:00答复:不同意延期 汇总在即。/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('催报', () => {
  const late = {
    cycleId: 'c1',
    title: '望川区2025年度报告',
    year: 2025,
    asOf: '2026-01-22',
    sections: 3,
    sent: 1,
    departments: [
      {
        departmentId: 'd1',
        departmentName: '司法局',
        missing: 1,
        sentLate: 0,
        mostDaysLate: 2,
        sections: [
          {
            id: 's1',
            nodeKey: 'a',
            name: '一是加强监督',
            dueOn: '2026-01-20',
            kind: 'missing',
            daysLate: 2,
            sentOn: null,
            stateLabel: '起草中',
            reminders: { automatic: 4, byHand: 1, lastAt: null },
            extension: null,
          },
        ],
      },
    ],
    actions: [offered('cycle.remind')],
  };

  test('the late list reminds those that are missing and says who was spared and why', async () => {
    const { user, calls } = await renderPage(<LatePage />, {
      route: '/cycles/:id/late',
      path: '/cycles/c1/late',
      answers: {
        'GET /api/cycles/c1/late': late,
        'POST /api/cycles/c1/reminders': {
          reminded: [],
          spared: [{ departmentId: 'd1', departmentName: '司法局', why: '一小时内已催报过,请 40 分钟后再催' }],
        },
      },
    });
    expect(await screen.findByText('未报送,逾期2天')).toBeTruthy();
    expect(screen.getByText('提醒4次,催报1次')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '催报全部未报送部门' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('附言(可不填)'), '请今日报送。');
    await user.click(within(dialog).getByRole('button', { name: '发出催报' }));
    expect(await within(dialog).findByText('司法局:一小时内已催报过,请 40 分钟后再催')).toBeTruthy();
    expect(calls.find((c) => c.method === 'POST')?.body).toEqual({
      departmentIds: ['d1'],
      sectionIds: [],
      text: '请今日报送。',
    });
  });

  test('nobody late: it is said', async () => {
    await renderPage(<LatePage />, {
      route: '/cycles/:id/late',
      path: '/cycles/c1/late',
      answers: { 'GET /api/cycles/c1/late': { ...late, departments: [] } },
    });
    expect(await screen.findByText('没有逾期的部门')).toBeTruthy();
  });

  test('the log tells when, by whom and to whom', async () => {
    await renderPage(
      <ReminderLog
        reminders={[
          {
            id: 'm1',
            sectionId: 's1',
            departmentId: 'd1',
            kind: 'byHand',
            kindLabel: '催报',
            at: '2026-01-22T01:05:00Z',
            sentOn: '2026-01-22',
            dueOn: '2026-01-20',
            offsetDays: 2,
            text: '请今日报送。',
            sentByName: '王立新',
            recipients: ['李文博(部门联络员)'],
          },
        ]}
      />,
    );
    expect(screen.getByText('2026年1月22日 09:05')).toBeTruthy();
    expect(screen.getByText('通知:李文博(部门联络员)')).toBeTruthy();
  });
});

test('dates that another changed first are shown beside mine, and mine can be saved over them', async () => {
  const { milestones } = sheetView();
  const current = {
    departmentsBy: '2026-01-16',
    mergedBy: '2026-02-05',
    reportedBy: '2026-03-01',
    publishedBy: '2026-04-01',
  };
  const { user, calls } = await renderPage(
    <MilestonesDialog cycleId="c1" views={milestones} open onClose={() => undefined} />,
    {
      answers: {
        'PUT /api/cycles/c1/milestones': ({ body }: Call) =>
          (body as { was: typeof current }).was.departmentsBy === '2026-01-16'
            ? {}
            : { status: 409, error: { code: 'MILESTONES_CHANGED', message: '他人已先调整。', details: { current } } },
      },
    },
  );
  fireEvent.change(screen.getByLabelText('部门报送'), { target: { value: '2026-01-18' } });
  await user.click(screen.getByRole('button', { name: '保存' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('部门报送 2026年1月16日');
  await user.click(within(alert).getByRole('button', { name: '以我填的为准,继续保存' }));
  await waitFor(() => expect(calls.filter((c) => c.method === 'PUT')).toHaveLength(2));
  expect(calls.filter((c) => c.method === 'PUT').at(-1)?.body).toMatchObject({
    was: { departmentsBy: '2026-01-16' },
    milestones: { departmentsBy: '2026-01-18' },
    moveDueDates: true,
  });
});
