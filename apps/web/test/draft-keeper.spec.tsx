import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { docOfText } from '@chancery/documents/browser';
import { Problem } from '../src/api-client/problem.js';
import { DraftKeeper, type DraftState, type LocalCopy } from '../src/features/writing/draft-keeper.js';
import { asKept } from './support/as-kept.js';

const problem = (status: number, code: string, details: unknown = null) => new Problem(status, code, code, details, '');

describe('a draft while it is written', () => {
  let states: DraftState[];
  let local: LocalCopy | null;
  let answers: ((version: number) => Promise<{ draftVersion: number }>)[];
  let saved: string[];
  let keeper: DraftKeeper;
  const textOf = (doc: unknown): string => JSON.stringify(doc).replace(/.*"text":"([^"]*)".*/, '$1');

  beforeEach(() => {
    jest.useFakeTimers();
    [states, local, answers, saved] = [[], null, [], []];
    keeper = new DraftKeeper(3, {
      save: (version, content) => {
        saved.push(`${version}:${textOf(content)}`);
        return (answers.shift() ?? ((v: number) => Promise.resolve({ draftVersion: v + 1 })))(version);
      },
      keepLocal: (copy) => {
        local = copy;
        return Promise.resolve();
      },
      onState: (state) => states.push(state),
    });
  });
  afterEach(() => void jest.useRealTimers());

  const rest = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  test('is in the browser at once, and on the server when the hands rest', async () => {
    keeper.change(docOfText('甲'));
    await rest(300);
    expect([textOf(local?.content), local?.baseVersion, saved]).toEqual(['甲', 3, []]);
    keeper.change(docOfText('甲乙'));
    await rest(1_600);
    expect([saved, keeper.state.status, local]).toEqual([['3:甲乙'], 'saved', null]);
    keeper.change(docOfText('甲乙丙'));
    await rest(1_600);
    expect(saved).toEqual(['3:甲乙', '4:甲乙丙']);
  });

  test('is saved though the hands never rest', async () => {
    for (let i = 0; i < 24; i += 1) {
      keeper.change(docOfText(`第${i}`));
      await rest(500);
    }
    expect(saved.length).toBeGreaterThan(0);
  });

  test('what is typed while a save is on its way is saved after it', async () => {
    let answer: (value: { draftVersion: number }) => void = () => undefined;
    answers = [() => new Promise((resolve) => (answer = resolve))];
    keeper.change(docOfText('甲'));
    await rest(1_600);
    keeper.change(docOfText('甲乙'));
    answer({ draftVersion: 4 });
    await rest(1_600);
    expect([saved, keeper.state.status]).toEqual([['3:甲', '4:甲乙'], 'saved']);
  });

  test('who sends in while a save is on its way waits for it and for what was written meanwhile', async () => {
    let answer: (value: { draftVersion: number }) => void = () => undefined;
    answers = [() => new Promise((resolve) => (answer = resolve))];
    keeper.change(docOfText('甲'));
    await rest(1_600);
    keeper.change(docOfText('甲乙'));
    const flushed = keeper.flush();
    answer({ draftVersion: 4 });
    await rest(0);
    expect([await flushed, saved, keeper.state.status]).toEqual([true, ['3:甲', '4:甲乙'], 'saved']);
  });

  test('a lost connection keeps the text and goes on by itself', async () => {
    answers = [() => Promise.reject(problem(0, 'UNREACHABLE')), () => Promise.reject(problem(503, 'INTERNAL_ERROR'))];
    keeper.change(docOfText('甲'));
    await rest(1_600);
    expect([keeper.state.status, textOf(local?.content)]).toEqual(['offline', '甲']);
    keeper.change(docOfText('甲乙'));
    await rest(2_100);
    await rest(4_100);
    expect([keeper.state.status, saved.at(-1), local]).toEqual(['saved', '3:甲乙', null]);
  });

  test('an answer that was lost on the way is no conflict', async () => {
    answers = [
      () => Promise.reject(problem(0, 'UNREACHABLE')),
      () => Promise.reject(problem(409, 'DRAFT_CHANGED', { current: asKept(docOfText('甲')), draftVersion: 4 })),
    ];
    keeper.change(docOfText('甲'));
    await rest(1_600);
    await rest(2_100);
    expect([keeper.state.status, keeper.state.conflict]).toEqual(['saved', null]);
    keeper.change(docOfText('甲乙'));
    await rest(1_600);
    expect(saved.at(-1)).toBe('4:甲乙');
  });

  test('an ended session waits for log-in, and then saves', async () => {
    answers = [() => Promise.reject(problem(401, 'NOT_LOGGED_IN'))];
    keeper.change(docOfText('甲'));
    await rest(1_600);
    keeper.change(docOfText('甲乙'));
    await rest(60_000);
    expect([saved.length, keeper.state.status]).toEqual([1, 'loggedOut']);
    await keeper.flush();
    expect([saved.at(-1), keeper.state.status]).toEqual(['3:甲乙', 'saved']);
  });

  test('of two writers neither text is lost, and each choice goes on', async () => {
    const refusal = () =>
      Promise.reject(problem(409, 'DRAFT_CHANGED', { current: docOfText('别人的'), draftVersion: 9 }));
    answers = [refusal];
    keeper.change(docOfText('我的'));
    await rest(1_600);
    expect([textOf(keeper.state.conflict?.mine), textOf(keeper.state.conflict?.theirs)]).toEqual(['我的', '别人的']);
    keeper.settle('mine');
    await rest(10);
    expect([saved.at(-1), keeper.state.status]).toEqual(['9:我的', 'saved']);
    answers = [refusal];
    keeper.change(docOfText('我的二'));
    await rest(1_600);
    expect(textOf(keeper.settle('theirs'))).toBe('别人的');
    expect([keeper.state.status, local]).toEqual(['saved', null]);
  });

  test('a text that never reached the server is taken up again, or put beside the newer one', async () => {
    keeper.restore({ content: docOfText('留下的'), baseVersion: 3, at: '' }, { draftVersion: 3, draft: null });
    await rest(1_600);
    expect(saved).toEqual(['3:留下的']);
    keeper.restore(
      { content: docOfText('旧的'), baseVersion: 2, at: '' },
      { draftVersion: 4, draft: docOfText('新的') },
    );
    expect(keeper.state.status).toBe('conflict');
  });

  test('a text that may not be saved any more says why, and stays in the browser', async () => {
    answers = [() => Promise.reject(problem(409, 'STATE_NOT_ALLOWED'))];
    keeper.change(docOfText('甲'));
    await rest(1_600);
    expect([keeper.state.status, keeper.state.problem?.code, textOf(local?.content)]).toEqual([
      'refused',
      'STATE_NOT_ALLOWED',
      '甲',
    ]);
  });
});
