import type { IntentMembers, Sourced } from '../definition.ts';
import { actionOf, conditionalBeside, dialogStates, type DialogStatePlace } from '../dialog-states.ts';
import { errorIn, type Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';

/**
 * Lex evaluates a condition only if the next step beside it says EvaluateConditional, and runs a hook only if a next
 * step of its own says InvokeDialogCodeHook: either half without the other is silently dead.
 */
export function nextStepWiring({ file }: Sourced<IntentMembers>): Finding[] {
  return [...dialogStates(file.data)].flatMap((place) => {
    const problem = missingHalf(place) ?? deadCondition(place);
    return problem ? [errorIn(file, { pointer: `${place.pointer}/dialogAction/type`, ...problem })] : [];
  });
}

type Problem = Pick<Finding, 'rule' | 'message' | 'fix'>;

function missingHalf(place: DialogStatePlace): Problem | undefined {
  const { type } = actionOf(place.state);
  if (type === 'EvaluateConditional' && !isActive(conditionalBeside(place))) {
    return {
      rule: 'no-condition-here',
      message: 'EvaluateConditional, but there is no active condition beside it',
      fix: 'Add the condition with active: true, or choose another next step.',
    };
  }
  if (type === 'InvokeDialogCodeHook' && !isActive(place.hook)) {
    return {
      rule: 'no-hook-here',
      message: 'InvokeDialogCodeHook, but this step has no active hook of its own (a hook can not lead to a hook)',
      fix: 'Add a codeHook with active: true, or choose another next step.',
    };
  }
  return undefined;
}

function deadCondition(place: DialogStatePlace): Problem | undefined {
  if (!isActive(conditionalBeside(place)) || actionOf(place.state).type === 'EvaluateConditional') return undefined;
  return {
    rule: 'condition-never-evaluated',
    message: `the condition beside it is never evaluated, since the next step is ${actionOf(place.state).type}`,
    fix: 'Make the next step EvaluateConditional, or switch the condition off.',
  };
}

const isActive = (part: JsonObject | undefined) => part?.active === true;
