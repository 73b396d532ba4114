import { stem, stemsOf } from '../../../local/lex/nlu/lexical.ts';

/** Articles, pronouns, prepositions, auxiliaries, question words and politeness: what is left says what a text is about. */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those there here i im ive id ill me my mine you u ur your yours youre we us our he him ' +
    'his she her they them their it its one who whom whose which what whats when where wheres why how hows and but or ' +
    'so if then than as because with without about into over of for on in at by from up out off to too is isnt are ' +
    'arent am was wasnt were be been being do does doesnt did didnt dont have has hasnt had havent having can cant ' +
    'could would wouldnt will wont should shall may might must let lets get got go not no yes now some any all both ' +
    'each more most other another such only own same very just also still yet ever even really t s please pls hi ' +
    'hello hey ok okay'
  )
    .split(' ')
    .map(stem),
);

/** Stems of the words that carry a text's meaning; digits don't. */
export const contentWords = (text: string): string[] => stemsOf(text).filter((word) => !FUNCTION_WORDS.has(word));
