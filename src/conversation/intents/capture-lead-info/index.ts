import { defineRequestIntent } from '../../form/define-request-intent.ts';
import type { Intent } from '../../turn/index.ts';
import { FORM } from './form.ts';
import { tellBoughtBefore } from './tell-bought-before.ts';

const form = defineRequestIntent(FORM, 'sign-up-request');

export const captureLeadInfo: Intent = {
  ...form,
  manage: async (turn, ports) => tellBoughtBefore(turn, await form.manage(turn, ports), ports),
};
