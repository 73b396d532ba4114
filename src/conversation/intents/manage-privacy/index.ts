import { fulfilPrivacy, managePrivacy as manage, resumePrivacy } from '../../privacy/index.ts';
import { type Intent, proceed } from '../../turn/index.ts';

/** What people want of their data. A "stop" is done at once; what is somebody's own takes a proof. */
export const managePrivacy: Intent = { validate: proceed, manage, fulfil: fulfilPrivacy, resume: resumePrivacy };
