import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Schema } from '@tiptap/pm/model';
import { fragmentDocSchema, proseMirrorSpec } from '../src/index.js';
import { anyDoc } from './arbitrary-doc.js';

const schema = new Schema(proseMirrorSpec() as never);
const SUGGESTIONS = { insertion: { inclusive: false }, deletion: { inclusive: false }, modification: {} };

describe('model → editor → model', () => {
  test('is the identity for every text', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const node = schema.nodeFromJSON(doc);
        node.check();
        expect(node.toJSON()).toEqual(doc);
      }),
    );
  });

  test('what is stored is taken as it is: nothing is added, nothing left out', () => {
    fc.assert(fc.property(anyDoc, (doc) => expect(fragmentDocSchema.parse(doc)).toEqual(doc)));
  });

  test('attributes that a client leaves out are stored as the editor would give them', () => {
    const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
    const bare = {
      type: 'doc',
      content: [
        { type: 'table', attrs: {}, content: [{ type: 'tableRow', content: [{ ...cell, attrs: {} }] }] },
        { type: 'image', attrs: { digest: 'a'.repeat(64), alt: '图' } },
      ],
    };
    const parsed = fragmentDocSchema.parse(bare);
    expect(schema.nodeFromJSON(parsed).toJSON()).toEqual(parsed);
    expect(parsed).toMatchObject({
      content: [{ attrs: { caption: null } }, { attrs: { width: 120, caption: null } }],
    });
  });
});

test('with the marks of tracked changes, blocks, rows and cells may carry them; without, no node allows any', () => {
  const reviewed = new Schema(proseMirrorSpec(SUGGESTIONS) as never);
  const insertion = reviewed.marks.insertion!.create();
  for (const name of ['doc', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'tableHeader', 'paragraph']) {
    expect([name, reviewed.nodes[name]!.allowsMarkType(insertion.type)]).toEqual([name, true]);
    expect([name, schema.marks.insertion]).toEqual([name, undefined]);
  }
  const row = reviewed.nodes.tableRow!.create(null, [
    reviewed.nodes.tableCell!.create(null, [reviewed.nodes.paragraph!.create()], [insertion]),
  ]);
  reviewed.nodes.table!.create({ caption: null }, [row.mark([insertion])]).check();
});
