import type { Journey } from './journey.ts';

/** What became of a question of the bot. */
export interface DropOff {
  /** The wish that it is for. */
  readonly intent: string;
  /** A slot's name, `yes`, `change` or `drop`. */
  readonly asks: string;
  /** The key of the words that it was asked in. */
  readonly prompt: string;
  readonly asked: number;
  /** Another question, or none, came next. */
  readonly answered: number;
  /** The same question had to be asked again. */
  readonly askedAgain: number;
  /** Nothing came any more. */
  readonly left: number;
}

/** Where conversations break off: for each question, in each of its wordings; where most leave first. */
export function dropOffsIn(journeys: readonly Journey[]): readonly DropOff[] {
  const asked = journeys.flatMap(questionsOf);
  const byQuestion = Map.groupBy(asked, ({ intent, asks, prompt }) => `${intent}/${asks}/${prompt}`);
  return [...byQuestion.values()]
    .flatMap((those) => (those[0] ? [countOf(those[0], those)] : []))
    .toSorted((one, other) => other.left / other.asked - one.left / one.asked || other.asked - one.asked);
}

type Outcome = 'answered' | 'askedAgain' | 'left';
type Question = Pick<DropOff, 'intent' | 'asks' | 'prompt'> & { readonly outcome: Outcome };

function questionsOf({ turns }: Journey): readonly Question[] {
  return turns.flatMap(({ intent, asks, said }, index) => {
    if (asks === undefined) return [];
    const next = turns[index + 1];
    const isAgain = next?.intent === intent && next.asks === asks;
    const outcome: Outcome = next === undefined ? 'left' : isAgain ? 'askedAgain' : 'answered';
    return [{ intent, asks, prompt: said.at(-1) ?? '', outcome }];
  });
}

function countOf({ intent, asks, prompt }: Question, those: readonly Question[]): DropOff {
  const count = (outcome: Outcome): number => those.filter((one) => one.outcome === outcome).length;
  return {
    ...{ intent, asks, prompt, asked: those.length },
    ...{ answered: count('answered'), askedAgain: count('askedAgain'), left: count('left') },
  };
}
