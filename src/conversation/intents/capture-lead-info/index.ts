import { defineRequestIntent } from '../../form/define-request-intent.ts';
import { FORM } from './form.ts';

export const captureLeadInfo = defineRequestIntent(FORM, 'sign-up-request');
