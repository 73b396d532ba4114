import { toPlain } from './small-talk.ts';

const LEAD = '(?:(?:oh|um+|uh|well|ok|okay|sorry|actually|hmm|but) )*';
const THING = '(?:it|that|this|one|any|mine|them|(?:a|an|my|the|that|any) (?:\\w+ ?){1,3})';
const REFUSES = new RegExp(
  `^${LEAD}(?:` +
    [
      '(?:no|nope|nah)(?: (?:no|sorry|thanks|thank you|way))*',
      `(?:no |sorry )*i (?:do not|don t|dont|haven t|have no longer|no longer) (?:have|got|own) ${THING}(?: (?:here|with me|on me|at hand|handy|right now|now|anymore|any more|sorry))*`,
      `(?:no )*i (?:do not|don t|dont|won t|will not) (?:want to|wanna|wish to|like to|feel like|have to|need to)?(?: ?(?:say|tell|give|share|giving|sharing|telling)(?: you| it| that| this| them| out)*)?(?: ${THING})?`,
      '(?:no )*(?:i )?(?:(?:d|would) )?(?:rather not|prefer not)(?: to)?(?: (?:say|tell|give|share|answer)(?: you| it| that| this)*)?',
      '(?:i m )?not (?:telling|saying|giving|sharing|going to (?:say|tell|give|share))(?: (?:you|it|that|this|them))*',
      'none of your business|that s private|it s private|skip(?: (?:it|this|that))?|pass',
    ].join('|') +
    ')$',
);

/** True for words that give no answer to a question because there is none, or it isn't to be told: "no", "I don't have one". */
export const refusesAnswer = (words: string): boolean => REFUSES.test(toPlain(words));
