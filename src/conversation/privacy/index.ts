export { fulfilPrivacy } from './fulfil-privacy.ts';
export { managePrivacy, resumePrivacy } from './manage-privacy.ts';
