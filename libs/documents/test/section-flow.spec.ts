import { describe, expect, test } from '@jest/globals';
import { docOfText, flowText, sectionFlow, type FragmentDoc } from '../src/index.js';
import { fragment, node, report } from './build-report.js';

const printed = (model: Parameters<typeof sectionFlow>[0], id: string) => flowText(sectionFlow(model, id)).split('\n');

const withHeading = (text: string, after: string): FragmentDoc => ({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { numbering: '1.' }, content: [{ type: 'text', text }] },
    ...docOfText(after).content,
  ],
});

const picture = (digest: string): FragmentDoc => ({
  type: 'doc',
  content: [{ type: 'image', attrs: { digest, alt: '宣讲现场', width: 100, caption: null } }],
});

const table = (word: string): FragmentDoc => ({
  type: 'doc',
  content: [
    {
      type: 'table',
      attrs: { caption: null },
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableCell',
              attrs: { colspan: 1, rowspan: 1, colwidth: null },
              content: [{ type: 'paragraph', content: [{ type: 'text', text: word }] }],
            },
          ],
        },
      ],
    },
  ],
});

describe('what one section takes of the report', () => {
  test('its words under the ordinal and heading of its place, and nothing of its neighbours', () => {
    const model = report([
      node('举措', {
        childNumbering: '（一）',
        fragments: [fragment('总的情况。', { sectionId: 'above' })],
        children: [
          node('立规', { fragments: [fragment('立规两件。', { sectionId: 'one' })] }),
          node('执法', { fragments: [fragment('检查九次。\n整改三处。', { sectionId: 'two' })] }),
        ],
      }),
      node('打算', { fragments: [fragment('再立两件。', { sectionId: 'three' })] }),
    ]);
    expect(printed(model, 'two')).toEqual(['（二）执法', '检查九次。', '整改三处。']);
    expect(printed(model, 'above')).toEqual(['一、举措', '总的情况。']);
    expect(sectionFlow(model, 'three').ordinals).toEqual({ 打算: '二、' });
  });

  test('of a paragraph that departments share, its own words alone', () => {
    const model = report([
      node('普法。', {
        headingForm: 'runIn',
        fragments: [fragment('宣讲九场。', { sectionId: 'one' }), fragment('培训两期。', { sectionId: 'two' })],
      }),
      node('复议。', { headingForm: 'runIn', startsParagraph: false, fragments: [fragment('', { sectionId: 'gap' })] }),
    ]);
    expect(printed(model, 'one')).toEqual(['一、普法。宣讲九场。']);
    expect(printed(model, 'two')).toEqual(['一、普法。培训两期。']);
    expect(printed(model, 'gap')).toEqual(['二、复议。']);
  });

  test('headings inside it go on from those of the section before it', () => {
    const model = report([
      node('执法', {
        fragments: [
          fragment(withHeading('检查', '九次。'), { sectionId: 'one', startsParagraph: true }),
          fragment(withHeading('整改', '三处。'), { sectionId: 'two', startsParagraph: true }),
        ],
      }),
    ]);
    expect(printed(model, 'two')).toEqual(['一、执法', '2.整改', '三处。']);
  });

  test('its tables and pictures, not those of others', () => {
    const model = report([
      node('执法', {
        fragments: [
          fragment(table('甲'), { sectionId: 'one', startsParagraph: true }),
          fragment(picture('a'.repeat(64)), { sectionId: 'one-picture', startsParagraph: true }),
          fragment(table('乙'), { sectionId: 'two', startsParagraph: true }),
          fragment(picture('b'.repeat(64)), { sectionId: 'two-picture', startsParagraph: true }),
        ],
      }),
    ]);
    expect(printed(model, 'two')).toEqual(['一、执法', '乙']);
    const [, shown, ...others] = sectionFlow(model, 'two-picture').blocks;
    expect(shown).toMatchObject({ kind: 'image', digest: 'b'.repeat(64) });
    expect(others).toEqual([]);
  });

  test('an attachment’s text under its title; a place without heading has none', () => {
    const model = report([
      node('', { key: 'lead', fragments: [fragment('引言。', { sectionId: 'lead' })] }),
      node('案件统计', {
        block: 'attachment',
        numbered: false,
        fragments: [fragment('共九件。', { sectionId: 'one' })],
      }),
    ]);
    expect(printed(model, 'lead')).toEqual(['引言。']);
    expect(sectionFlow(model, 'one').blocks.map(({ kind }) => kind)).toEqual(['attachment', 'body']);
  });

  test('a section that stands nowhere takes nothing', () => {
    expect(sectionFlow(report([node('举措', { fragments: [fragment('总。')] })]), 'elsewhere').blocks).toEqual([]);
  });
});
