import { isProductNoun } from '../product-words/is-product-noun.ts';
import { freeMatches, type Sentence, type Spotted } from '../sentence.ts';

/** "The lamp won't dim", "toaster doesn't pop": a thing, and what it fails to do. */
const FAILS_TO =
  /\b([a-z]+) (?:just |still |now |really |already |suddenly |sometimes |that )*(?:won'?t|will not|doesn'?t|does not|don'?t|do not|refuses? to|can'?t|cannot|isn'?t|is not|aren'?t|no longer|barely|hardly|quit|stopped) (?:even |really |actually |ever |always )?([a-z]+)(?: (?:up|down|out|off|on|right|straight|properly|anything|anymore|shut|open|flat|still|hot|cold|in|over))?(?![a-z])/g;
/** What things don't do without being broken. */
const NO_FAULT = new Set(
  (
    'ship arrive come fit fits match look looks go goes have has know need want like say says show shows deliver accept apply exist ' +
    'belong matter cost costs sell suit feel seem appear include includes be here there in on mine my the a an what as it for from with ' +
    'coming arriving shipping available listed eligible worth that this returnable ready cheap good great bad right real ' +
    'leather expensive sure allowed included any nearly much really enough too so long big small large wide tight short get ' +
    'do does done care make makes delivered shipped received described smell ring find even bother told tell see answer ask ' +
    'stop help hurt change track update load qualify count taste happen explain refund notify keep kept cover apply fit ' +
    'let allow take send sent call text email remember return speak understand give gave think mean pay buy use'
  ).split(' '),
);
const QUESTION = /\b(?:why|how come|what if|if)\s+(?:\w+ ){0,2}$/;

export const findFunctionless = (sentence: Sentence): Spotted[] =>
  [...freeMatches(sentence, FAILS_TO)]
    .filter((match) => isFault(match[2] ?? '', match[0]) && isOfThing(sentence, match[1] ?? '', match.start))
    .map(({ start, end }) => ({ kind: 'returnReason', value: 'Defective', start, end }));

const isFault = (verb: string, said: string): boolean =>
  said.endsWith(' do anything') || !(NO_FAULT.has(verb) || verb.endsWith('ed'));

function isOfThing({ lower, words }: Sentence, said: string, start: number): boolean {
  const left = lower.slice(Math.max(0, start - 30), start);
  if (QUESTION.test(left)) return false;
  if (said === 'it') return words.some(({ norm, end }) => end <= start && isProductNoun(norm));
  return isProductNoun(said, /[a-z]+(?= $)/.exec(left)?.[0]);
}
