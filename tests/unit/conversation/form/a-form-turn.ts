import type { Form } from '#conversation/form/form';
import { manageForm } from '#conversation/form/manage-form';
import { readForm } from '#conversation/form/state';
import type { Standing } from '#conversation/identity/standing';
import { type Decision, proceed, type Turn } from '#conversation/turn/index';

/** How a form judges a turn, given who the customer is; completing it is going on. */
export const judge = (form: Form, turn: Turn, standing: Standing = { kind: 'anonymous' }): Decision =>
  manageForm(form, turn, { state: readForm(form, turn), standing }, (now) => proceed(now));
