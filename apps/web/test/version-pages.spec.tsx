import { expect, test } from '@jest/globals';
import { docOfText, layoutFlow, type ReportModel } from '@chancery/documents/browser';
import { act, configure, screen, within } from '@testing-library/react';
import { VersionText } from '../src/features/review/VersionText.js';
import VersionsPage from '../src/features/review/VersionsPage.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

// The machine that tests run on may be busy with others.
configure({ asyncUtilTimeout: 15_000 });

const action = (key: string) => ({ key, label: key, method: 'POST', path: '', reAuthentication: false });
const version = {
  id: 'v2',
  version: 1,
  cycleId: 'c1',
  seq: 2,
  state: 'frozen',
  stage: 0,
  collectionId: 'x',
  digest: 'a'.repeat(64),
  layoutVersion: 'l',
  gaps: ['财政局'],
  staleSections: [],
  drafters: [],
  title: '2025年度报告',
  addressees: [],
  text: '',
  approvals: [],
  figureConflicts: [],
  changesFromPrevious: [],
  actions: [],
};

test('versions: gaps are named, and merging tells what it does', async () => {
  let merged = false;
  const { user, calls } = await renderPage(<VersionsPage />, {
    route: '/cycles/:id/versions',
    path: '/cycles/c1/versions',
    answers: {
      'GET /api/cycles/c1': { id: 'c1', title: '2025年度报告', stateLabel: '编审中', actions: [action('cycle.merge')] },
      'GET /api/cycles/c1/versions': () => (merged ? [version] : []),
      'GET /api/versions/v2': version,
      'POST /api/cycles/c1/collections': { id: 'j1' },
      'GET /api/jobs/j1': { id: 'j1', state: 'done', progress: '' },
      'GET /api/cycles/c1/collections': [{ id: 'k1' }],
      'POST /api/cycles/c1/versions': () => {
        merged = true;
        return { id: 'j2' };
      },
      'GET /api/jobs/j2': { id: 'j2', state: 'done', progress: '' },
    },
  });
  expect(await screen.findByText('还没有汇总过')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '收集并汇总' }));
  expect(await screen.findByText('尚有空缺:财政局。补齐并重新汇总后才能送签。')).toBeDefined();
  expect(calls.find(({ method, path }) => method === 'POST' && path.endsWith('/versions'))?.body).toMatchObject({
    collectionId: 'k1',
  });
}, 90_000);

const model: ReportModel = {
  title: '2025年度报告',
  addressees: [],
  numbering: '一、',
  nodes: [
    {
      key: '一',
      block: 'measures',
      heading: '主要举措',
      headingForm: 'ownLine',
      numbered: true,
      startsParagraph: true,
      childNumbering: null,
      children: [],
      fragments: [
        { sectionId: '1', departmentId: 'd1', startsParagraph: true, content: docOfText('评查案卷181卷。'), gap: null },
        { sectionId: '2', departmentId: 'd2', startsParagraph: true, content: null, gap: '〔待财政局报送〕' },
      ],
    },
  ],
};

test('“谁报的这句?” is answered on hover and by the keyboard; edited words are told apart', async () => {
  const { user, container } = await renderPage(<VersionText versionId="v2" />, {
    route: '/versions/:id',
    path: '/versions/v2',
    answers: {
      'GET /api/versions/v2': version,
      'GET /api/cycles/c1/versions': [version],
      'GET /api/versions/v2/comments': { comments: [], actions: [] },
      'GET /api/versions/v2/provenance': {
        flow: layoutFlow(model),
        sections: [],
        sources: [
          {
            sectionId: '1',
            departmentName: '司法局',
            submissionId: 'b1',
            seq: 2,
            submittedByName: '李四',
            submittedAt: '2026-01-20T02:00:00Z',
            editedByNames: ['王五'],
            text: '评查案卷181卷。',
            spans: [
              { start: 0, end: 6, origin: 'submitted' },
              { start: 6, end: 7, origin: 'edited' },
              { start: 7, end: 9, origin: 'submitted' },
            ],
          },
        ],
      },
    },
  });
  expect(await screen.findByText('〔待财政局报送〕')).toBeDefined();
  const whose = screen.getByRole('status', { name: '谁报的这句?' });
  const pieces = [...container.querySelectorAll<HTMLElement>('[data-piece]')];
  expect(pieces.map((piece) => [piece.textContent, piece.tabIndex])).toEqual([
    ['评查案卷18', 0],
    ['1', -1],
    ['卷。', -1],
  ]);
  await user.hover(pieces[0] as Element);
  expect(within(whose).getByText('司法局')).toBeDefined();
  expect(within(whose).getByText(/第 2 次报送 · 李四/)).toBeDefined();
  expect(within(whose).getByText('部门原文')).toBeDefined();
  act(() => pieces[0]?.focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(pieces[1]);
  expect(within(whose).getByText('编辑改写(王五)')).toBeDefined();
}, 90_000);

test('figures that the ledger does not bear out are named where 送签 is, with a way to each', async () => {
  const conflict = {
    kind: 'unchosen',
    indicatorId: 'i1',
    indicatorName: '评查案卷数',
    departmentName: '司法局',
    sectionId: 's1',
    nodeKey: '一',
    year: 2025,
    printed: '180卷',
    candidates: [],
    message: '司法局180卷、财政局185卷,尚未选定。',
  };
  const figureConflicts = [conflict, { ...conflict, sectionId: 's2', printed: '185卷' }];
  const answers = {
    'GET /api/cycles/c1': { id: 'c1', title: '2025年度报告', stateLabel: '编审中', actions: [] },
    'GET /api/cycles/c1/versions': [version],
    'GET /api/versions/v2': { ...version, figureConflicts },
  };
  const at = { route: '/cycles/:id/versions', path: '/cycles/c1/versions', answers };
  await renderPage(<VersionsPage />, { ...at, session: { ...SOMEBODY, may: ['figure.choose'] } });
  const link = await screen.findByRole('link', { name: '评查案卷数' });
  expect(link.getAttribute('href')).toContain('/cycles/c1/figures?q=');
  expect(screen.getByRole('link', { name: '到台账中选定' }).getAttribute('href')).toBe(
    '/cycles/c1/figures?show=conflict',
  );
});
