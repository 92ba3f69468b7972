import { BODY, face, MORE, ofStyle, style, type CorpusFile } from './corpus-parts.js';
import { paragraph as p, run } from '@chancery/testing';

/** Headings without a number: styles, outline levels, faces. */
export const UNNUMBERED: readonly CorpusFile[] = [
  {
    name: 'heading styles without numbers',
    parts: {
      styles:
        style('Heading1', 'heading 1', '<w:outlineLvl w:val="0"/>') +
        style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>'),
      body:
        p('主要工作', ofStyle('Heading1')) +
        p('组织领导', ofStyle('Heading2')) +
        p(BODY) +
        p('今后安排', ofStyle('Heading1')) +
        p(MORE),
    },
    text: ['主要工作', '组织领导', BODY, '今后安排', MORE],
    tree: ['1 |主要工作', '2 |组织领导', '1 |今后安排'],
  },
  {
    name: 'a style based on a style based on a heading',
    parts: {
      styles:
        style('h', 'heading 1', '<w:outlineLvl w:val="0"/>') +
        style('b', '公文一级', '', '<w:basedOn w:val="h"/>') +
        style('c', '区里一级', '', '<w:basedOn w:val="b"/>'),
      body: p('主要工作', ofStyle('c')) + p(BODY),
    },
    text: ['主要工作', BODY],
    tree: ['1 |主要工作'],
  },
  {
    name: 'styles that go round in a circle',
    parts: {
      styles: style('a', '甲', '', '<w:basedOn w:val="b"/>') + style('b', '乙', '', '<w:basedOn w:val="a"/>'),
      body: p(BODY, ofStyle('a')),
    },
    text: [BODY],
    tree: [],
  },
  {
    name: 'localized style names without outline levels',
    parts: {
      styles: style('x1', '标题 1', '') + style('x2', '标题 2', ''),
      body: p('主要工作', ofStyle('x1')) + p('组织领导', ofStyle('x2')) + p(BODY),
    },
    text: ['主要工作', '组织领导', BODY],
    tree: ['1 |主要工作', '2 |组织领导'],
  },
  {
    name: 'outline levels of paragraphs',
    parts: {
      body:
        p('主要工作', '<w:outlineLvl w:val="0"/>') +
        p('组织领导', '<w:outlineLvl w:val="1"/>') +
        p(BODY, '<w:outlineLvl w:val="9"/>'),
    },
    text: ['主要工作', '组织领导', BODY],
    tree: ['1 |主要工作', '2 |组织领导'],
  },
  {
    name: 'faces alone',
    parts: {
      body:
        p(run('主要工作', face('黑体'))) +
        p(run('组织领导', face('楷体_GB2312'))) +
        p(run(BODY, face('仿宋_GB2312'))) +
        p(run('工作亮点', '<w:b/>')) +
        p(run(MORE)),
    },
    text: ['主要工作', '组织领导', BODY, '工作亮点', MORE],
    tree: ['1 |主要工作', '2 |组织领导', '3 |工作亮点'],
    warnings: ['HEADING_BY_FACE', 'HEADING_BY_FACE', 'HEADING_BY_FACE'],
  },
  {
    name: 'a numbered heading in a face is no heading by face',
    parts: { body: p(run('一、主要工作', face('黑体'))) + p(run(BODY)) },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'a title, its number and its office',
    parts: {
      styles: style('t', 'Title', ''),
      body:
        p('望川区司法局文件', '<w:jc w:val="center"/>') +
        p('望司发〔2026〕2号', '<w:jc w:val="center"/>') +
        p('关于2025年度法治建设情况的报告', ofStyle('t')) +
        p('一、主要工作') +
        p(BODY) +
        p('望川区司法局', '<w:jc w:val="right"/>') +
        p('2026年1月8日', '<w:jc w:val="right"/>'),
    },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'a table of contents',
    parts: {
      body:
        p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
            run('一、主要工作 1'),
        ) +
        p(run('二、存在问题 3') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
        p('一、主要工作') +
        p(BODY),
    },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'rows of 一是 inside a paragraph',
    parts: { body: p(`（一）加强组织领导。一是健全机制。${BODY}二是压实责任。${MORE}`) },
    text: [`（一）加强组织领导。一是健全机制。${BODY}二是压实责任。${MORE}`],
    tree: ['1 （一）|加强组织领导。→', '2 一是|健全机制。→', '2 二是|压实责任。→'],
  },
];
