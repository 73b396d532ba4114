import type { CaseKind } from '#business/cases/index';
import type { Intent } from '../turn/index.ts';
import { defineFormIntent } from './define-form-intent.ts';
import type { Form } from './form.ts';
import { completeRequest, fulfilRequest, gatherRequest } from './request.ts';

/** A wish that the bot takes down completely and the team works off: after a yes it becomes a case. */
export const defineRequestIntent = (form: Form, kind: CaseKind): Intent =>
  defineFormIntent({
    form,
    gatherToComplete: () => Promise.resolve(undefined),
    complete: completeRequest(form),
    gatherToFulfil: gatherRequest(form, kind),
    fulfil: fulfilRequest(form),
  });
