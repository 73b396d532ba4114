import type { Ways } from '#business/insights/index';
import { el } from '../kit/el.ts';
import { chartSection } from './chart/chart-section.ts';
import { bars } from './chart/drawings.ts';
import { TEXTS } from './texts.ts';
import { number, percent } from './words/amounts.ts';
import { wishName } from './words/names.ts';

const T = TEXTS.ways;
/** Charts hold no more; the table holds all that came. */
const MOST_BARS = 8;

/** Which ways conversations go and where they lead, and at which questions customers leave. */
export const waysSections = (view: Ways): readonly HTMLElement[] => [
  el('h2', {}, T.title),
  el('p', {}, T.intro),
  el('div', { class: 'charts' }, waysSection(view), questionsSection(view)),
];

function waysSection({ ways, conversations, leftOff }: Ways): HTMLElement {
  const [first] = ways;
  const drawnWays = ways.slice(0, MOST_BARS);
  const shareOf = (part: (way: Ways['ways'][number]) => number) =>
    drawnWays.map((way) => part(way) / Math.max(1, way.conversations));
  const says =
    first &&
    T.commonest(
      wishName(first.path),
      number(first.conversations),
      number(conversations),
      percent(first.completed / first.conversations),
    );
  const drawing = bars({
    names: drawnWays.map(({ path }) => wishName(path)),
    series: [
      { name: T.columns.completed, values: shareOf(({ completed }) => completed) },
      { name: T.columns.bought, values: shareOf(({ bought }) => bought) },
    ],
    tell: percent,
    isLying: true,
  });
  return chartSection({
    title: T.chart,
    says: says === undefined ? T.none : [says, restOf(leftOff.ways)].join(' ').trim(),
    ...(first && { drawing }),
    columns: Object.values(T.columns),
    rows: ways.map(({ path, conversations: count, completed, bought, meanRating }) => [
      ...[wishName(path), number(count), percent(completed / count), percent(bought / count)],
      meanRating === undefined ? T.unrated : number(meanRating, 1),
    ]),
    height: 'high',
  });
}

function questionsSection({ questions, leftOff }: Ways): HTMLElement {
  const [worst] = questions;
  const drawnQuestions = questions.filter(({ left }) => left > 0).slice(0, MOST_BARS);
  const drawing = bars({
    names: drawnQuestions.map(({ question }) => wishName(question)),
    series: [{ name: T.question.left, values: drawnQuestions.map(({ left, asked }) => left / Math.max(1, asked)) }],
    tell: percent,
    isLying: true,
  });
  const isLeft = worst !== undefined && worst.left > 0;
  const says = isLeft
    ? T.worst(wishName(worst.question), number(worst.left), number(worst.asked))
    : worst
      ? T.nobodyLeft
      : T.noQuestions;
  return chartSection({
    title: T.questions,
    says: [says, restOf(leftOff.questions)].join(' ').trim(),
    ...(isLeft && { drawing }),
    columns: Object.values(T.question),
    rows: questions.map(({ question, asked, filled, left }) => [
      ...[wishName(question), number(asked), number(filled), number(left)],
    ]),
    height: 'high',
  });
}

const restOf = (count: number): string => (count > 0 ? T.leftOff(count) : '');
