/** What clients on this machine sign with. One S3 stand-in refuses every other key, so everything uses this one. */
export const DUMMY_CREDENTIALS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
