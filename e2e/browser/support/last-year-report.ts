import { paragraph, run, wordFile } from '@chancery/testing';

export const LAST_YEAR_TITLE = '临江市望川区2021年度法治政府建设情况报告';
const by = 'w:author="王敏" w:date="2022-01-05T09:30:00Z"';

/** A report as it comes in Word: half-width marks, a number twice, a tracked change and a comment nobody has decided on. */
export const lastYearWordFile = (): Uint8Array =>
  wordFile({
    comments: `<w:comment w:id="7" ${by}>${paragraph('请核对人数')}</w:comment>`,
    body: [
      paragraph(LAST_YEAR_TITLE),
      paragraph('2021年,全区扎实推进法治政府建设。现将有关情况报告如下。'),
      paragraph('一、主要工作情况'),
      paragraph('（一）规范行政执法'),
      paragraph(
        `${run('评查案卷180卷,其中优秀')}<w:ins w:id="1" ${by}>${run('二十')}</w:ins>${run('卷,合格率达标。')}`,
      ),
      paragraph('（一）加强普法宣传'),
      paragraph('开展普法活动60场,受众众多。'),
      paragraph('活动成效'),
      paragraph('群众反映良好。'),
      paragraph('二、存在的问题'),
      paragraph('一是基层执法力量不足。二是普法针对性不强。'),
      paragraph('三、2022年工作安排'),
      paragraph(
        `${run('（一）充实执法力量。招录执法人员')}<w:commentRangeStart w:id="7"/>${run('20名')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('。')}`,
      ),
      paragraph('（二）创新普法形式。打造普法品牌3个。'),
    ].join(''),
  });

/** The same year's report as a site shows it: problems and plans carry no heading. */
export const LAST_YEAR_PAGE = `<html><body><div>首页 &gt; 政务公开 &gt; 法治政府建设</div>
<h1>${LAST_YEAR_TITLE.replace('2021', '2020')}</h1>
<p>2020年，全区扎实推进法治政府建设。</p>
<p>一、强化组织领导。召开会议12次，研究议题30个。</p>
<p>二、规范行政执法。评查案卷180卷,合格率达标。</p>
<p>一年来，法治政府建设取得成效，但仍存在一些薄弱环节，主要表现在一是力量不足。二是普法不实。</p>
<p>2021年，全区将继续推进法治政府建设，招录执法人员20名。</p>
<div>打印本页 关闭窗口</div></body></html>`;
