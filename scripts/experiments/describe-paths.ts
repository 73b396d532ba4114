import type { ShopEvent } from '#business/events/index';
import { dropOffsIn, journeysIn, pathsOf } from '#business/paths/index';

const TOLD = 12;
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`.padStart(5);

/** Which ways conversations go, and where they break off, for a terminal. */
export function describePaths(events: readonly ShopEvent[]): readonly string[] {
  const journeys = journeysIn(events);
  if (journeys.length === 0) return ['No conversation is known yet.'];
  const paths = pathsOf(journeys).map(({ path, conversations, completed, bought, averageRating }) => {
    const rated = averageRating === undefined ? '   -' : averageRating.toFixed(1).padStart(4);
    const shares = `${percent(completed, conversations)} met ${percent(bought, conversations)} bought ${rated} of 5`;
    return `${String(conversations).padStart(7)}  ${shares}  ${path.length === 0 ? 'no wish' : path.join(' › ')}`;
  });
  const questions = dropOffsIn(journeys).map(({ intent, asks, prompt, asked, askedAgain, left }) => {
    const shares = `${percent(left, asked)} left ${percent(askedAgain, asked)} asked again`;
    return `${String(asked).padStart(7)}  ${shares}  ${intent} ${asks}${prompt === '' ? '' : `: ${prompt}`}`;
  });
  return [
    `Ways through ${journeys.length} conversations:`,
    ...paths.slice(0, TOLD),
    '',
    'Questions after which customers leave:',
    ...questions.slice(0, TOLD),
  ];
}
