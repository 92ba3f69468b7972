import { describe, expect, test } from '@jest/globals';
import { maskPhone, standsNotUnderItself, uncoveredDepartments } from '../src/index.js';

const place = (id: string, parentId: string | null = null) => ({ id, parentId });

describe('departments', () => {
  test('an office inside a bureau is covered by the bureau, a heading by the bureaus under it', () => {
    const departments = [
      place('区直部门'),
      place('司法局', '区直部门'),
      place('法治科', '司法局'),
      place('财政局', '区直部门'),
      place('预算科', '财政局'),
    ];
    const uncovered = (...held: string[]) => uncoveredDepartments(departments, new Set(held)).map((d) => d.id);
    expect(uncovered('司法局')).toEqual(['财政局']);
    expect(uncovered('法治科')).toEqual(['财政局']);
    expect(uncovered('司法局', '预算科')).toEqual([]);
    expect(uncovered()).toEqual(['区直部门']);
  });

  test('a department stands under itself at no depth', () => {
    const departments = [place('a'), place('b', 'a'), place('c', 'b')];
    expect(standsNotUnderItself(departments, 'a', 'c')).not.toBe(true);
    expect(standsNotUnderItself(departments, 'c', 'a')).toBe(true);
    expect(standsNotUnderItself(departments, 'a', null)).toBe(true);
  });

  test.each([
    ['0102345678', '010*****78'],
    ['12345', '*****'],
    ['', ''],
  ])('the telephone %s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));
});
