import type { ChatChoice } from '#business/chat/index';
import { openAnswer } from '../state/questions.ts';
import { element } from './element.ts';
import type { View, ViewContext } from './view.ts';

/** Quick replies of the last answer. They go with the first click, so a second one finds nothing to press. */
export function createChoices({ texts, session }: ViewContext, afterChoice: () => void): View {
  const node = element('div', { class: 'choices', role: 'group', 'aria-label': texts.choices, hidden: true });
  let shown: string | undefined;

  const choose = (key: string, { says }: ChatChoice) => {
    session.choose(key, says);
    afterChoice();
  };
  return {
    node,
    draw(state) {
      const answer = openAnswer(state);
      if (answer?.key === shown) return;
      shown = answer?.key;
      const choices = answer?.pieces.flatMap((piece) => (piece.kind === 'choices' ? piece.choices : [])) ?? [];
      node.hidden = choices.length === 0;
      node.replaceChildren(
        ...choices.map((choice) =>
          element(
            'button',
            { type: 'button', class: 'choice', dir: 'auto', onclick: () => choose(answer!.key, choice) },
            [choice.label],
          ),
        ),
      );
    },
  };
}
