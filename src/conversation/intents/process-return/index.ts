import { defineRequestIntent } from '../../form/define-request-intent.ts';
import { FORM } from './form.ts';

export const processReturn = defineRequestIntent(FORM, 'return-request');
