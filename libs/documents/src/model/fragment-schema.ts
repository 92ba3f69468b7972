import { z } from 'zod';
import { readContentExpression } from './content-expression.js';
import type { FragmentDoc, TableNode } from './fragment-doc.js';
import {
  MARK_TABLE,
  MAX_LIST_DEPTH,
  MAX_TABLE_COLUMNS,
  nodeRow,
  type AttributeRow,
  type MarkName,
  type NodeName,
} from './node-table.js';
import { plainText } from './plain-text.js';
import { printableText } from './printable-text.js';
import { tableGrid } from './table-grid.js';

/** Longest text of one fragment, in UTF-16 units; more is a mistake or an attack. */
export const MAX_FRAGMENT_LENGTH = 200_000;
/** Children of a node that says nothing else. */
const MOST_CHILDREN = 5_000;

const mark = z.strictObject({ type: z.enum(Object.keys(MARK_TABLE) as [MarkName, ...MarkName[]]) });

/** What is left out of an attribute with a default is filled in: one text has one stored form, and one digest. */
function attributeSchema(row: AttributeRow): z.ZodType {
  switch (row.type) {
    case 'text': {
      const words = printableText(row.longest)
        .min(1)
        .refine((value) => value.trim() !== '', '不能只有空格');
      return row.default === undefined ? words : words.nullable().default(null);
    }
    case 'number': {
      const number = z.int().min(row.from).max(row.to);
      return row.default === undefined ? number : number.default(row.default);
    }
    case 'choice': {
      const choice = z.enum(row.of as [string, ...string[]]);
      return row.default === undefined ? choice : choice.default(row.default);
    }
    case 'digest':
      return z.string().regex(/^[0-9a-f]{64}$/, '不是图片的标识');
    case 'widths':
      return z.array(z.int().min(1).max(5_000)).max(MAX_TABLE_COLUMNS).nullable().default(null);
  }
}

function attributesSchema(attributes: Readonly<Record<string, AttributeRow>>): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(attributes).map(([name, row]) => [name, attributeSchema(row)])),
  );
}

/** Builds the schema of one node from its row. Lists are unrolled to their depth, so that no depth makes it recurse. */
function nodeSchema(name: NodeName, listDepth = 0): z.ZodType {
  const row = nodeRow(name);
  const shape: Record<string, z.ZodType> = { type: z.literal(name) };
  if (name === 'text') shape.text = printableText(MAX_FRAGMENT_LENGTH).min(1);
  if (row.attributes) shape.attrs = attributesSchema(row.attributes);
  if (row.group === 'inline') shape.marks = z.array(mark).max(3).optional();
  if (row.content) shape.content = contentSchema(row.content, row.most ?? MOST_CHILDREN, listDepth);
  const node = z.strictObject(shape);
  return name === 'table' ? node.refine(isRectangular, '表格各行的单元格不能拼成矩形,请检查合并的单元格') : node;
}

function contentSchema(expression: string, most: number, listDepth: number): z.ZodType {
  const { members, allows } = readContentExpression(expression);
  const possible = members.filter((name) => name !== 'list' || listDepth < MAX_LIST_DEPTH);
  const schemas = possible.map((name) => nodeSchema(name, name === 'list' ? listDepth + 1 : listDepth));
  const member = schemas.length === 1 ? schemas[0] : z.discriminatedUnion('type', schemas as never);
  const content = z
    .array(member as z.ZodType<{ type: string }>)
    .max(most)
    .refine((nodes) => allows(nodes.map(({ type }) => type)), '内容的次序或数量不对');
  return allows([]) ? content.optional() : content;
}

function isRectangular(table: unknown): boolean {
  const grid = tableGrid(table as TableNode);
  if (!grid) return false;
  return grid.cells.every(({ cell: { attrs } }) => attrs.colwidth === null || attrs.colwidth.length === attrs.colspan);
}

/** Accepts exactly what the table allows; an unknown node, mark or attribute is refused. */
export const fragmentDocSchema = (nodeSchema('doc') as z.ZodType<FragmentDoc>).refine(
  (doc) => plainText(doc).length <= MAX_FRAGMENT_LENGTH,
  `一个部分的正文不得超过 ${MAX_FRAGMENT_LENGTH} 字符,请拆分`,
);
