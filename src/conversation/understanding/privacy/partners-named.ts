import type { NamedPartner } from '#business/consents/index';
import { plainRequest } from './plain-request.ts';

/** Everybody else is meant then, or it is in doubt who. */
const EXCEPT = /\b(?:but|except|besides|apart from|other than|only|anyone|anybody|everyone|everybody|any|all)\b/;

/** What the first word of a name has to follow, to be one. */
const BEFORE_NAME = ['to', 'with', 'for', 'from', 'or', 'and'];

/**
 * Which buyers alone a "don't sell" is about, by their names: whole, or the first word of a longer one. None where others
 * are meant as well, since what is in doubt ends for all.
 */
export function partnersNamed<Partner extends NamedPartner>(
  words: string,
  partners: readonly Partner[],
): readonly Partner[] {
  const said = ` ${bare(words)} `;
  if (EXCEPT.test(said)) return [];
  return partners.filter(({ name }) => {
    const whole = bare(name);
    const [first = ''] = whole.split(' ');
    return (
      whole !== '' &&
      (said.includes(` ${whole} `) || BEFORE_NAME.some((before) => said.includes(` ${before} ${first} `)))
    );
  });
}

const bare = (words: string): string =>
  plainRequest(words)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
