import { describe, expect, test } from '@jest/globals';
import { importText } from './imported-of.js';

describe('marks and blanks', () => {
  test.each([
    [
      '2025年,全区推进法治建设;成效明显:办案(含调解)12件,是否属实?',
      '2025年，全区推进法治建设；成效明显：办案（含调解）12件，是否属实？',
    ],
    ['推出5G+VR,实现“一网通办”', '推出5G+VR，实现“一网通办”'],
    ['依据《实施方案(2021-2025年)》开展工作', '依据《实施方案（2021-2025年）》开展工作'],
    [
      '按照国发(2021)5号、望政发〔2025〕3号和望政办发[2025]7号文件要求',
      '按照国发(2021)5号、望政发〔2025〕3号和望政办发[2025]7号文件要求',
    ],
    [
      '每天8:30至16:07:17受理,比例为1:3,金额1,234,567元,增长3.57%',
      '每天8:30至16:07:17受理，比例为1:3，金额1,234,567元，增长3.57%',
    ],
    [
      '详见https://www.example.gov.cn/a?b=1,2;c(d)和www.example.gov.cn',
      '详见https://www.example.gov.cn/a?b=1,2;c(d)和www.example.gov.cn',
    ],
    ['下载附件report(v2).docx后填写', '下载附件report(v2).docx后填写'],
    ['采用Open API (v2.0), JSON and XML等接口', '采用Open API (v2.0), JSON and XML等接口'],
    ['开展 普法　宣传\u00a0活动，发放 200 册', '开展普法宣传活动，发放 200 册'],
    ['保护\u200b群众\ufeff合法\u00ad权益', '保护群众合法权益'],
    ['《办法》, 编印学习资料', '《办法》，编印学习资料'],
  ])('%s', (raw, wanted) => {
    const body = `工作情况如下。${raw}。`;
    expect(importText(body).text).toBe(`工作情况如下。${wanted}。`);
  });

  test('kept marks are kept, and so are the blanks between words', () => {
    const raw = '　　1. 加强领导,落实责任(含考核);保护 群众权益?成效明显。';
    expect(importText(raw, { keepMarks: true }).text).toBe('1.加强领导,落实责任(含考核);保护 群众权益?成效明显。');
  });

  test('kept marks keep no blanks of the web and no indents in the middle', () => {
    const raw = '指标\t数值\n开展\u00a0普法\u3000宣传  活动，保护 群众权益。';
    expect(importText(raw, { keepMarks: true }).text).toBe('指标\t数值\n开展普法宣传活动，保护 群众权益。');
  });

  test('each mark is a change of its own', () => {
    const { changes } = importText('全区推进,成效明显;群众满意。');
    expect(changes).toEqual([
      { kind: 'width', start: 4, end: 5, before: ',', after: '，', sourceStart: 4 },
      { kind: 'width', start: 9, end: 10, before: ';', after: '；', sourceStart: 9 },
    ]);
  });
});
