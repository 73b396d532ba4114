import { CALL_OUTCOMES, workCall } from '#business/callbacks/index';
import { problem } from '../answers.ts';
import type { Action } from '../ports.ts';
import { workedAnswer } from './cases.ts';

/** What somebody tells of a call that is due: that they make it, that it was made, that nobody picked up. */
export const tellOfCall: Action = async ({ key: caseId, by, body, nowEpochSeconds }, ports) => {
  const outcome = CALL_OUTCOMES.find((one) => one === body['outcome']);
  if (!outcome) return problem('malformed');
  const worked = await workCall({ caseId, by, outcome }, nowEpochSeconds, ports);
  switch (worked.kind) {
    case 'told': {
      const { kind: _, ...facts } = worked;
      return { kind: 'done', facts };
    }
    case 'over':
      return problem('call-over');
    case 'call-not-allowed':
      return problem('not-allowed', { state: worked.state });
    default:
      return workedAnswer(worked);
  }
};
