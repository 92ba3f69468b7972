import { describe, expect, test } from '@jest/globals';
import {
  addLines,
  bodyOf,
  changeLine,
  countEdits,
  forgetLine,
  linesByPlace,
  moveLine,
  needReason,
  NO_EDITS,
  removeLine,
  type SheetEdits,
} from '../src/features/cycles/sheet-edits.js';
import { sheetView } from './support/sheet-view.js';

const view = sheetView();
const order = (edits: SheetEdits, place = 'a') =>
  (linesByPlace(view, edits).get(place) ?? []).map((line) => `${line.departmentName} ${line.position}`);

describe('edits of the sheet', () => {
  test('a field set back to what was saved is no change', () => {
    const changed = changeLine(view, NO_EDITS, 'r1', { dueOn: '2026-01-10' });
    expect(countEdits(changed)).toBe(1);
    expect(countEdits(changeLine(view, changed, 'r1', { dueOn: '2026-01-20' }))).toBe(0);
  });

  test('a line exchanges its place with its neighbour', () => {
    const [first] = linesByPlace(view, NO_EDITS).get('a') ?? [];
    if (!first) throw new Error('no line');
    const moved = moveLine(view, NO_EDITS, first, 1);
    expect(order(moved)).toEqual(['财政局 1', '司法局 2']);
    expect(bodyOf(view, moved, '').change).toEqual([
      { id: 'r1', was: { position: 1 }, to: { position: 2 }, reason: '' },
      { id: 'r2', was: { position: 2 }, to: { position: 1 }, reason: '' },
    ]);
  });

  test('departments are added at the end with the cycle’s date; a new line goes without a trace', () => {
    const added = addLines(view, NO_EDITS, 'a', ['d3']);
    expect(order(added)).toEqual(['司法局 1', '财政局 2', '教育局 3']);
    expect(bodyOf(view, added, '').add).toEqual([
      {
        nodeKey: 'a',
        departmentId: 'd3',
        position: 3,
        coDepartments: [],
        startsParagraph: true,
        dueOn: '2026-01-20',
        requirement: '',
      },
    ]);
    expect(countEdits(removeLine(added, added.added[0]?.key ?? ''))).toBe(0);
  });

  test('a reason is asked for where a department has begun and is concerned', () => {
    expect(needReason(view, changeLine(view, NO_EDITS, 'r1', { dueOn: '2026-01-10' }))).toBe(0);
    expect(needReason(view, changeLine(view, NO_EDITS, 'r2', { dueOn: '2026-01-10' }))).toBe(1);
    expect(needReason(view, changeLine(view, NO_EDITS, 'r2', { position: 9 }))).toBe(0);
    expect(needReason(view, removeLine(NO_EDITS, 'r2'))).toBe(1);
  });

  test('taking the present line forgets one’s own change of it and no other', () => {
    const both = changeLine(view, changeLine(view, NO_EDITS, 'r1', { requirement: '甲' }), 'r2', { requirement: '乙' });
    expect(Object.keys(forgetLine(both, 'r1').changed)).toEqual(['r2']);
  });
});
