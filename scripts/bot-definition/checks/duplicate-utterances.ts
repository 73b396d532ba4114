import type { LocaleDefinition } from '../definition.ts';
import { errorIn, type Finding } from '../finding.ts';

/** Lex can't tell apart what is written the same: an utterance belongs to one intent, once. Case doesn't count. */
export function duplicateUtterances({ intents }: LocaleDefinition): Finding[] {
  const firstIn = new Map<string, string>();
  return intents.flatMap(({ file, data }) =>
    (data.sampleUtterances ?? []).flatMap(({ utterance = '' }, index) => {
      const key = utterance.trim().replace(/\s+/g, ' ').toLowerCase();
      const owner = firstIn.get(key);
      if (owner === undefined) firstIn.set(key, data.intentName);
      if (owner === undefined) return [];

      const twice = owner === data.intentName;
      return [
        errorIn(file, {
          pointer: `/sampleUtterances/${index}/utterance`,
          rule: twice ? 'duplicate-utterance' : 'utterance-in-two-intents',
          message: `"${utterance}" stands ${twice ? 'twice in this intent' : `also in ${owner}`}`,
          fix: twice ? 'Remove one of the two.' : 'Keep it where a customer would mean it.',
        }),
      ];
    }),
  );
}
