import { aDocumentIsPrintedAfterItIsDated } from './dates/a-document-is-printed-after-it-is-dated.rule.js';
import { aReportWaitsForTheEndOfItsYear } from './dates/a-report-waits-for-the-end-of-its-year.rule.js';
import { aYearHasItsUnit } from './dates/a-year-has-its-unit.rule.js';
import { datesExist } from './dates/dates-exist.rule.js';
import { earlierYearsAreMeant } from './dates/earlier-years-are-meant.rule.js';
import { figuresHaveOneCutoff } from './dates/figures-have-one-cutoff.rule.js';
import { planNumbersFitYears } from './dates/plan-numbers-fit-years.rule.js';
import { soFarHasADate } from './dates/so-far-has-a-date.rule.js';
import { theTitleNamesTheReportsYear } from './dates/the-title-names-the-reports-year.rule.js';
import { yearsAreNamed } from './dates/years-are-named.rule.js';
import { yearsFitTheReport } from './dates/years-fit-the-report.rule.js';
import { aFigureAgreesWithTheLedger } from './figures/a-figure-agrees-with-the-ledger.rule.js';
import { aFigureIsToldAlike } from './figures/a-figure-is-told-alike.rule.js';
import { claimsHold } from './figures/claims-hold.rule.js';
import { noMorePeopleThanThereAre } from './figures/no-more-people-than-there-are.rule.js';
import { aDocumentNumberHasSixAngles } from './marks/a-document-number-has-six-angles.rule.js';
import { aParagraphEndsWithAMark } from './marks/a-paragraph-ends-with-a-mark.rule.js';
import { anEllipsisHasSixDots } from './marks/an-ellipsis-has-six-dots.rule.js';
import { bracketsArePaired } from './marks/brackets-are-paired.rule.js';
import { innerMarksAreSingle } from './marks/inner-marks-are-single.rule.js';
import { marksAreFullWidth } from './marks/marks-are-full-width.rule.js';
import { marksAreNotDoubled } from './marks/marks-are-not-doubled.rule.js';
import { noCommaBeforeDeng } from './marks/no-comma-before-deng.rule.js';
import { noPageRemains } from './marks/no-page-remains.rule.js';
import { noStrayBlanks } from './marks/no-stray-blanks.rule.js';
import { numbersAreWrittenOneWay } from './marks/numbers-are-written-one-way.rule.js';
import { ordinalsHaveNoBlank } from './marks/ordinals-have-no-blank.rule.js';
import { parallelItemsAreParted } from './marks/parallel-items-are-parted.rule.js';
import { quotationMarksArePaired } from './marks/quotation-marks-are-paired.rule.js';
import { quotedItemsNeedNoMark } from './marks/quoted-items-need-no-mark.rule.js';
import { rangesHaveADash } from './marks/ranges-have-a-dash.rule.js';
import { straightQuotesAreCurved } from './marks/straight-quotes-are-curved.rule.js';
import { titleMarksArePaired } from './marks/title-marks-are-paired.rule.js';
import { accountNumbersAreLeftOut } from './persons/account-numbers-are-left-out.rule.js';
import { citizensAreNotNamed } from './persons/citizens-are-not-named.rule.js';
import { identityNumbersAreLeftOut } from './persons/identity-numbers-are-left-out.rule.js';
import { telephoneNumbersAreLeftOut } from './persons/telephone-numbers-are-left-out.rule.js';
import { aDocumentHasItsFrame } from './structure/a-document-has-its-frame.rule.js';
import { aHeadingHasText } from './structure/a-heading-has-text.rule.js';
import { aListIsLedIn } from './structure/a-list-is-led-in.rule.js';
import { aParagraphIsOfOneMatter } from './structure/a-paragraph-is-of-one-matter.rule.js';
import { levelsAreNotSkipped } from './structure/levels-are-not-skipped.rule.js';
import { numbersRunOn } from './structure/numbers-run-on.rule.js';
import { partsHaveHeadings } from './structure/parts-have-headings.rule.js';
import { requiredContentsAreThere } from './structure/required-contents-are-there.rule.js';
import { siblingsAreSetAlike } from './structure/siblings-are-set-alike.rule.js';
import { aSentenceSaysSomething } from './words/a-sentence-says-something.rule.js';
import { aTitlesKindStandsInside } from './words/a-titles-kind-stands-inside.rule.js';
import { deIsTheRightOne } from './words/de-is-the-right-one.rule.js';
import { mediaHaveTitleMarks } from './words/media-have-title-marks.rule.js';
import { namesOfLawsAreWhole } from './words/names-of-laws-are-whole.rule.js';
import { officeHoldersAreInOffice } from './words/office-holders-are-in-office.rule.js';
import { prepositionsAreNotStacked } from './words/prepositions-are-not-stacked.rule.js';
import { sentencesAreToldOnce } from './words/sentences-are-told-once.rule.js';
import { setPhrasesAreWhole } from './words/set-phrases-are-whole.rule.js';
import { slogansHaveQuotationMarks } from './words/slogans-have-quotation-marks.rule.js';
import { textIsThisYears } from './words/text-is-this-years.rule.js';
import { wordsAreNotDoubled } from './words/words-are-not-doubled.rule.js';
import { wordsAreSpelledRight } from './words/words-are-spelled-right.rule.js';
import { plansAreForATimeToCome } from './dates/plans-are-for-a-time-to-come.rule.js';
import { whatWasDoneWasDoneBeforeTheSigning } from './dates/what-was-done-was-done-before-the-signing.rule.js';
import { headingsNameTheReportsYear } from './dates/headings-name-the-reports-year.rule.js';
import { thePlacesNumberIsOne } from './figures/the-places-number-is-one.rule.js';
import { noRateIsAboveTheWhole } from './figures/no-rate-is-above-the-whole.rule.js';
import { vaguenessIsSaidOnce } from './words/vagueness-is-said-once.rule.js';
import { numbersAreWellFormed } from './marks/numbers-are-well-formed.rule.js';
import { outerMarksAreDouble } from './marks/outer-marks-are-double.rule.js';
import { numbersAreToldInOneScript } from './marks/numbers-are-told-in-one-script.rule.js';
import type { Rule } from './rule.js';

/** Every rule, family by family. A new rule is a file and a line here. */
export const ALL_RULES: readonly Rule[] = [
  aFigureAgreesWithTheLedger,
  aFigureIsToldAlike,
  claimsHold,
  noRateIsAboveTheWhole,
  thePlacesNumberIsOne,
  noMorePeopleThanThereAre,
  aDocumentIsPrintedAfterItIsDated,
  aReportWaitsForTheEndOfItsYear,
  aYearHasItsUnit,
  datesExist,
  earlierYearsAreMeant,
  figuresHaveOneCutoff,
  headingsNameTheReportsYear,
  planNumbersFitYears,
  plansAreForATimeToCome,
  soFarHasADate,
  theTitleNamesTheReportsYear,
  whatWasDoneWasDoneBeforeTheSigning,
  yearsAreNamed,
  yearsFitTheReport,
  aDocumentHasItsFrame,
  aHeadingHasText,
  aListIsLedIn,
  aParagraphIsOfOneMatter,
  levelsAreNotSkipped,
  numbersRunOn,
  partsHaveHeadings,
  requiredContentsAreThere,
  siblingsAreSetAlike,
  aDocumentNumberHasSixAngles,
  aParagraphEndsWithAMark,
  anEllipsisHasSixDots,
  bracketsArePaired,
  innerMarksAreSingle,
  marksAreFullWidth,
  marksAreNotDoubled,
  noCommaBeforeDeng,
  noPageRemains,
  noStrayBlanks,
  numbersAreToldInOneScript,
  numbersAreWellFormed,
  numbersAreWrittenOneWay,
  outerMarksAreDouble,
  ordinalsHaveNoBlank,
  parallelItemsAreParted,
  quotationMarksArePaired,
  quotedItemsNeedNoMark,
  rangesHaveADash,
  straightQuotesAreCurved,
  titleMarksArePaired,
  aSentenceSaysSomething,
  aTitlesKindStandsInside,
  deIsTheRightOne,
  mediaHaveTitleMarks,
  namesOfLawsAreWhole,
  officeHoldersAreInOffice,
  prepositionsAreNotStacked,
  sentencesAreToldOnce,
  setPhrasesAreWhole,
  slogansHaveQuotationMarks,
  textIsThisYears,
  vaguenessIsSaidOnce,
  wordsAreNotDoubled,
  wordsAreSpelledRight,
  accountNumbersAreLeftOut,
  citizensAreNotNamed,
  identityNumbersAreLeftOut,
  telephoneNumbersAreLeftOut,
];
