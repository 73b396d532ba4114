import type { DevelopmentKeys } from './development-keys.ts';

/** What the local shop and whoever plays Meta agreed on. */
export const LOCAL_VERIFY_TOKEN = 'local-verify-token';

/** The app at Meta that local runs have. */
export const localMetaApp = ({ metaAppSecret }: Pick<DevelopmentKeys, 'metaAppSecret'>): string =>
  JSON.stringify({ appSecret: metaAppSecret, verifyToken: LOCAL_VERIFY_TOKEN });

/** Nobody takes them but the local inbox. */
export const LOCAL_META_TOKENS = JSON.stringify({ messenger: 'local-page-token', whatsapp: 'local-number-token' });
