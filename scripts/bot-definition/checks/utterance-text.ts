import type { IntentMembers, Sourced } from '../definition.ts';
import { errorIn, warningIn, type Finding } from '../finding.ts';
import { slotsNamedIn } from '../references.ts';

const USUAL_CHARACTERS = /^[\p{L}\p{N}\s{}'’.,?!_-]*$/u;
/** The tutorial's own limit; Lex takes 500. */
const LONG_CHARACTERS = 140;

/** What Lex understands badly in the words of an utterance. */
export function utteranceText({ file, data }: Sourced<IntentMembers>): Finding[] {
  const freeForm = (data.slots ?? [])
    .filter((slot) => slot.slotTypeName === 'AMAZON.FreeFormInput')
    .map((slot) => slot.slotName);
  return (data.sampleUtterances ?? []).flatMap(({ utterance = '' }, index) => {
    const pointer = `/sampleUtterances/${index}/utterance`;
    const named = slotsNamedIn(utterance).filter((name) => freeForm.includes(name));
    return [
      ...named.map((name) => errorIn(file, { pointer, ...freeFormSlot(name) })),
      ...(USUAL_CHARACTERS.test(utterance) ? [] : [warningIn(file, { pointer, ...unusualCharacters })]),
      ...(utterance.length > LONG_CHARACTERS ? [warningIn(file, { pointer, ...long(utterance.length) })] : []),
    ];
  });
}

const freeFormSlot = (name: string) => ({
  rule: 'free-form-in-utterance',
  message: `{${name}} is of type AMAZON.FreeFormInput, which Lex doesn't allow in utterances`,
  fix: 'Leave it out of the utterance, or give the slot another type.',
});

const unusualCharacters = {
  rule: 'unusual-characters',
  message: 'Lex learns little from characters other than letters, digits and simple punctuation',
  fix: 'Write the words as a customer would say them.',
};

const long = (length: number) => ({
  rule: 'long-utterance',
  message: `the utterance has ${length} characters; short ones are understood better`,
  fix: `Keep it under ${LONG_CHARACTERS} characters.`,
});
