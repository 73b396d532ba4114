export { findRequest } from './find-request.ts';
export { fulfilPrivacy } from './fulfil-privacy.ts';
export { managePrivacy, resumePrivacy } from './manage-privacy.ts';
