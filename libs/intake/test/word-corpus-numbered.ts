import { abstract, BODY, inList, level, MORE, num, OFFICIAL, ofStyle, style, type CorpusFile } from './corpus-parts.js';
import { paragraph as p, run } from '@chancery/testing';

/** Numbers: typed, automatic, by style. */
export const NUMBERED: readonly CorpusFile[] = [
  {
    name: 'typed numbers of four levels',
    parts: {
      body: ['一、总体情况', '（一）组织领导', '1.责任落实', '（1）学习制度', BODY].map((words) => p(words)).join(''),
    },
    text: ['一、总体情况', '（一）组织领导', '1.责任落实', '（1）学习制度', BODY],
    tree: ['1 一、|总体情况', '2 （一）|组织领导', '3 1.|责任落实', '4 （1）|学习制度'],
  },
  {
    name: 'typed numbers in runs cut by Word',
    parts: { body: p(run('一') + run('、') + run('总体') + run('情况')) + p(BODY) },
    text: ['一、总体情况', BODY],
    tree: ['1 一、|总体情况'],
  },
  {
    name: 'automatic numbers of an official list',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      body:
        p('总体情况', inList(1)) +
        p('组织领导', inList(1, 1)) +
        p(BODY) +
        p('制度建设', inList(1, 1)) +
        p(MORE) +
        p('存在问题', inList(1)),
    },
    text: ['一、总体情况', '（一）组织领导', BODY, '（二）制度建设', MORE, '二、存在问题'],
    tree: ['1 一、|总体情况', '2 （一）|组织领导', '2 （二）|制度建设', '1 二、|存在问题'],
  },
  {
    name: 'lower levels begin anew under the next higher one',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      body: [0, 1, 1, 0, 1].map((at, i) => p(`事项${'甲乙丙丁戊'[i]}`, inList(1, at))).join(''),
    },
    text: ['一、事项甲', '（一）事项乙', '（二）事项丙', '二、事项丁', '（一）事项戊'],
    tree: ['1 一、|事项甲', '2 （一）|事项乙', '2 （二）|事项丙', '1 二、|事项丁', '2 （一）|事项戊'],
  },
  {
    name: 'a level that never begins anew',
    parts: {
      numbering:
        abstract(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) +
        num(1, 0),
      body: [0, 1, 1, 0, 1].map((at, i) => p(`事项${'甲乙丙丁戊'[i]}`, inList(1, at))).join('') + p(BODY),
    },
    text: ['一、事项甲', '1.事项乙', '2.事项丙', '二、事项丁', '3.事项戊', BODY],
    tree: ['1 一、|事项甲', '2 1.|事项乙', '2 2.|事项丙', '1 二、|事项丁', '2 3.|事项戊'],
  },
  {
    name: 'a list that starts elsewhere',
    parts: {
      numbering:
        OFFICIAL + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      body: p('甲', inList(1)) + p('乙', inList(1)) + p(BODY) + p('丙', inList(2)) + p(BODY),
    },
    text: ['一、甲', '二、乙', BODY, '一、丙', BODY],
    tree: ['1 一、|甲', '1 二、|乙', '1 一、|丙'],
    warnings: ['NUMBER_TWICE'],
  },
  {
    name: 'two lists of one definition count on together',
    parts: {
      numbering: OFFICIAL + num(1, 0) + num(2, 0),
      body: p('总体情况', inList(1)) + p(BODY) + p('主要做法', inList(2)) + p(MORE),
    },
    text: ['一、总体情况', BODY, '二、主要做法', MORE],
    tree: ['1 一、|总体情况', '1 二、|主要做法'],
  },
  {
    name: 'a number that names the level above',
    parts: {
      numbering: abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')) + num(1, 0),
      body: p('总体情况', inList(1)) + p('组织领导', inList(1, 1)) + p(BODY),
    },
    text: ['1.总体情况', '1.1 组织领导', BODY],
    tree: ['1 1.|总体情况'],
  },
  {
    name: 'an automatic number runs in',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      body: p(`加强组织领导。${BODY}`, inList(1, 1)) + p(`健全制度。${MORE}`, inList(1, 1)),
    },
    text: [`（一）加强组织领导。${BODY}`, `（二）健全制度。${MORE}`],
    tree: ['1 （一）|加强组织领导。→', '1 （二）|健全制度。→'],
  },
  {
    name: 'bullets print nothing',
    parts: {
      numbering: abstract(0, level(0, 'bullet', '')) + num(1, 0),
      body: p(BODY, inList(1)) + p(MORE, inList(1)),
    },
    text: [BODY, MORE],
    tree: [],
  },
  {
    name: 'a list taken off by numId 0',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      styles: style('a', 'List Heading', inList(1)),
      body: p('总体情况', ofStyle('a')) + p(BODY, ofStyle('a') + inList(0)),
    },
    text: ['一、总体情况', BODY],
    tree: ['1 一、|总体情况'],
  },
  {
    name: 'circled figures',
    parts: {
      numbering: abstract(0, level(0, 'decimalEnclosedCircle', '%1')) + num(1, 0),
      body: p('强化统筹', inList(1)) + p(BODY) + p('压实责任', inList(1)) + p(MORE),
    },
    text: ['①强化统筹', BODY, '②压实责任', MORE],
    tree: ['1 ①|强化统筹', '1 ②|压实责任'],
  },
  {
    name: 'heading styles with a list of their own levels',
    parts: {
      numbering:
        abstract(
          0,
          level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>'),
          level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
        ) + num(1, 0),
      styles:
        style('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
        style('2', 'heading 2', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>'),
      body: p('总体情况', ofStyle('1')) + p('组织领导', ofStyle('2')) + p(BODY) + p('存在问题', ofStyle('1')),
    },
    text: ['一、总体情况', '（一）组织领导', BODY, '二、存在问题'],
    tree: ['1 一、|总体情况', '2 （一）|组织领导', '1 二、|存在问题'],
  },
  {
    name: 'a list that only names a style of lists',
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="公文"/></w:abstractNum><w:abstractNum w:abstractNumId="5"><w:styleLink w:val="公文"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum>${num(1, 0)}`,
      body: p('总体情况', inList(1)) + p(BODY),
    },
    text: ['一、总体情况', BODY],
    tree: ['1 一、|总体情况'],
  },
  {
    name: 'a number used twice and one left out',
    parts: { body: ['一、甲方面', BODY, '一、乙方面', BODY, '四、丙方面', BODY].map((words) => p(words)).join('') },
    text: ['一、甲方面', BODY, '一、乙方面', BODY, '四、丙方面', BODY],
    tree: ['1 一、|甲方面', '1 一、|乙方面', '1 四、|丙方面'],
    warnings: ['NUMBER_TWICE', 'NUMBER_SKIPPED'],
  },
];
