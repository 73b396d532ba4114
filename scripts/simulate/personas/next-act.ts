import { choose, type Luck } from '../people/luck.ts';
import type { Act, Persona, Reply, Scene } from './persona.ts';
import { rightAnswer } from './right-answer.ts';

/** Nobody goes on for longer, and nobody is asked the same for longer. */
const MOST_ACTS = 17;
const MOST_TIMES_ASKED = 3;
const NOTHING_ASKED = ['nothing', 'anything-else', 'choice', 'rating'];

/** What somebody of this kind does next: a function of the scene alone. */
export function nextAct(persona: Persona, scene: Scene): Act {
  const { person, asked, acts, timesAsked } = scene;
  if (acts.length >= MOST_ACTS || timesAsked >= MOST_TIMES_ASKED) return { does: 'leave' };
  const wishes = persona.wishes(person);
  if (acts.length === 0) return { does: 'say', text: wishes[0] };
  const reply = persona.replies?.[asked];
  if (reply !== undefined) return toAct(reply, scene);
  if (!NOTHING_ASKED.includes(asked)) {
    const answer = rightAnswer(asked, person);
    return answer === undefined ? { does: 'leave' } : { does: 'say', text: answer };
  }
  const next = wishes.find((wish) => !acts.some((act) => act.does === 'say' && act.text === wish));
  return next === undefined ? farewell(scene) : { does: 'say', text: next };
}

const toAct = (reply: Reply, scene: Scene): Act =>
  typeof reply === 'string' ? { does: 'say', text: reply } : reply(scene);

const GOODBYE = 'goodbye';
const inWords = (stars: number, luck: Luck): string =>
  choose(luck, 'rates by', [`${stars}`, `${stars} stars`, `I'd give it a ${stars}`, `${stars} out of 5!`]);
/** Half of them say how it was: more of them well than ill. */
function farewell({ person, asked, acts, told }: Scene): Act {
  if (acts.some(({ does }) => does === 'rate')) return { does: 'leave' };
  const isHappy = person.luck('is happy') < 0.7 && !/I'm sorry/.test(told);
  const stars = isHappy ? 4 + Math.round(person.luck('stars')) : 1 + Math.floor(3 * person.luck('stars'));
  if (asked === 'rating') return { does: 'say', text: inWords(stars, person.luck) };
  const does = person.luck('how it ends');
  if (does < 0.3) return { does: 'rate', rating: stars };
  const saidGoodbye = acts.some((act) => act.does === 'say' && act.text === GOODBYE);
  return does < 0.6 && !saidGoodbye ? { does: 'say', text: GOODBYE } : { does: 'leave' };
}
