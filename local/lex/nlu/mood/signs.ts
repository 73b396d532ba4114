import { BESIDE_PRAISE } from '../irony/beside-praise.ts';
import { MEANT } from '../irony/meant.ts';
import { NEVER_MEANT } from '../irony/never-meant.ts';
import { pointsOf } from '../irony/sign.ts';
import { asksForProducts } from '../product-question.ts';
import type { Message } from './message.ts';

type ReadSign = (message: Message) => number;

const LONG = 20;

const yes = (is: boolean): number => Number(is);
const plain = (text: string): string => text.replaceAll('’', "'");
const has =
  (pattern: RegExp): ReadSign =>
  (message) =>
    yes(pattern.test(message.text));

const trouble: ReadSign = ({ text }) => Math.min(pointsOf(BESIDE_PRAISE, plain(text)), 4) / 4;
const praise: ReadSign = ({ polarity }) => yes(polarity.pos > 0);
const blame: ReadSign = ({ polarity }) => yes(polarity.neg > 0);

/** What shows of a mood by rules, each from about -1 to 1. What each is worth is learnt. */
export const SIGNS: Readonly<Record<string, ReadSign>> = {
  praiseShare: ({ polarity }) => polarity.pos,
  blameShare: ({ polarity }) => polarity.neg,
  compound: ({ polarity }) => polarity.compound,
  praise,
  blame,
  praiseAndBlame: (message) => praise(message) * blame(message),
  neverMeant: ({ text }) => Math.min(pointsOf(NEVER_MEANT, plain(text)), 2) / 2,
  trouble,
  praiseAndTrouble: (message) => praise(message) * trouble(message),
  praiseAlone: (message) => yes(praise(message) === 1 && blame(message) === 0 && trouble(message) === 0),
  meant: ({ text }) => Math.max(pointsOf(MEANT, plain(text)), -6) / 6,
  asksForProducts: ({ text }) => yes(asksForProducts(text)),
  asks: has(/\?\s*$/),
  exclaims: has(/!/),
  trailsOff: has(/\.\.\.|…/),
  quotes: has(/["“”]/),
  length: ({ text }) => Math.min(text.split(/\s+/).length, LONG) / LONG,
};
