import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowOfFragment, flowText, layoutFlow, plainText, sourcePlaces, type FragmentDoc } from '../src/index.js';
import { anyDoc } from './arbitrary-doc.js';

const words = (text: string): FragmentDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('places of the printed text', () => {
  test('are found in the section that wrote them, behind headings and ordinals that nobody wrote', () => {
    const fragment = (sectionId: string, text: string) =>
      ({ sectionId, departmentId: `d${sectionId}`, startsParagraph: false, content: words(text), gap: null }) as const;
    const flow = layoutFlow({
      title: '',
      addressees: [],
      numbering: '一、',
      nodes: [
        {
          key: 'a',
          block: 'measures',
          heading: '依法履职',
          headingForm: 'ownLine',
          numbered: true,
          startsParagraph: true,
          childNumbering: null,
          children: [],
          fragments: [fragment('1', '清理文件64件。'), fragment('2', '疏通赌点。')],
        },
      ],
    });
    const text = flowText(flow);
    const placeOf = sourcePlaces(flow);
    const find = (quote: string) => placeOf({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
    expect(find('赌点')).toEqual({ sectionId: '2', departmentId: 'd2', start: 2, end: 4 });
    expect(find('64件。疏通')).toEqual({ sectionId: '1', departmentId: 'd1', start: 4, end: 8 });
    expect(find('一、依法')).toBeNull();
  });

  test('are found behind a row of a table that has no cell of its own', () => {
    const cell = (text: string, attrs: object) => ({
      type: 'tableCell',
      attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
      content: [text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const row = (...content: unknown[]) => (content.length > 0 ? { type: 'tableRow', content } : { type: 'tableRow' });
    const table = {
      type: 'table',
      attrs: { caption: null },
      content: [row(cell('甲', { colspan: 2, rowspan: 2 })), row(), row(cell('', {}), cell('依法', {}))],
    };
    const doc = { type: 'doc', content: [table] } as unknown as FragmentDoc;
    const flow = flowOfFragment(doc);
    const at = flowText(flow).indexOf('依法');
    expect(sourcePlaces(flow)({ start: at, end: at + 2 })?.start).toBe(plainText(doc).indexOf('依法'));
  });

  test('hold the same unit as the section, one by one, whatever it is made of', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const flow = flowOfFragment(doc);
        const placeOf = sourcePlaces(flow);
        const [printed, own] = [flowText(flow), plainText(doc)];
        const differing = Array.from(printed, (_, at) => ({ at, place: placeOf({ start: at, end: at + 1 }) })).filter(
          ({ at, place }) => place !== null && own[place.start] !== printed[at],
        );
        expect(differing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
