import { defineRequestIntent } from '../../form/define-request-intent.ts';
import { FORM } from './form.ts';

export const scheduleCallback = defineRequestIntent(FORM, 'callback-request');
