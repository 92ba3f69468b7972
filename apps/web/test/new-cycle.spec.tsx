import { expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import NewCyclePage from '../src/features/cycles/NewCyclePage.js';
import { renderPage } from './support/render-page.js';
import type { Call } from './support/serve-answers.js';
import { sheetView } from './support/sheet-view.js';

const { milestones } = sheetView();
const preview = (year: number) => ({ year, today: '2026-12-01', milestones });

test('opens from last year’s: title and lines are offered, dates counted back from an earlier day of reporting', async () => {
  const asked: string[] = [];
  const { user, router, calls } = await renderPage(<NewCyclePage />, {
    route: '/cycles/new',
    path: '/cycles/new',
    answers: {
      'GET /api/cycles': [{ id: 'c0', title: '望川区2024年度报告', year: 2024 }],
      'GET /api/report-types': [{ key: 'law-government', name: '法治政府建设年度报告' }],
      'GET /api/milestones': ({ query }: Call) => {
        asked.push(query);
        return query.includes('reportedBy=2026-02-20')
          ? {
              ...preview(2025),
              milestones: milestones.map((m) => (m.name === 'departmentsBy' ? { ...m, date: '2026-01-11' } : m)),
            }
          : preview(2025);
      },
      'GET /api/cycles/c0/next-year': {
        fromCycleId: 'c0',
        fromYear: 2024,
        year: 2025,
        title: '望川区2025年度报告',
        milestones,
        sections: 30,
        departments: 12,
        stoppedDepartments: [],
        headingsWithYear: ['一、2024年主要举措'],
      },
      'POST /api/cycles': { id: 'c1' },
    },
  });
  expect(await screen.findByText('沿用30个部分、12个部门')).toBeTruthy();
  expect(screen.getByText('一、2024年主要举措')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '下一步' }));
  const reporting = await screen.findByLabelText('上报');
  expect((reporting as HTMLInputElement).max).toBe('2026-03-01');
  fireEvent.change(reporting, { target: { value: '2026-02-20' } });
  await user.click(screen.getByRole('button', { name: '按上报日倒排' }));
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('部门报送').value).toBe('2026-01-11'));
  await user.click(screen.getByRole('button', { name: '下一步' }));
  await user.click(await screen.findByRole('button', { name: '建立任务' }));
  await screen.findByText('other page');
  expect(router.state.location.pathname).toBe('/cycles/c1/sheet');
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({
    fromCycleId: 'c0',
    year: 2025,
    title: '望川区2025年度报告',
    milestones: { departmentsBy: '2026-01-11' },
  });
});

test('the first year begins from a report type, with a title of the government’s', async () => {
  const { user, calls } = await renderPage(<NewCyclePage />, {
    route: '/cycles/new',
    path: '/cycles/new',
    answers: {
      'GET /api/cycles': [],
      'GET /api/report-types': [{ key: 'law-government', name: '法治政府建设年度报告' }],
      'GET /api/milestones': preview(2025),
      'POST /api/cycles': { status: 409, error: { code: 'CYCLE_EXISTS', message: '该年度的这种报告已建立任务。' } },
    },
  });
  expect((await screen.findByLabelText<HTMLInputElement>('标题')).value).toBe('望川区2025年度法治政府建设年度报告');
  await user.click(screen.getByRole('button', { name: '下一步' }));
  await user.click(await screen.findByRole('button', { name: '下一步' }));
  await user.click(await screen.findByRole('button', { name: '建立任务' }));
  expect((await screen.findByRole('alert')).textContent).toContain('该年度的这种报告已建立任务。');
  expect(calls.find((c) => c.method === 'POST')?.body).toMatchObject({ reportType: 'law-government', year: 2025 });
});
