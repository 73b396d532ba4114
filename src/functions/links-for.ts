import type { LinksFor } from '#business/outreach/index';
import { createPrivacyLinks } from './privacy-links.ts';

/** The links of a mail into the privacy pages. */
export function createLinksFor(): LinksFor {
  const make = createPrivacyLinks();
  return async (personId, now) => {
    const [confirm, unsubscribe, preferences] = await Promise.all([
      make.confirm(personId, now),
      make.unsubscribe(personId, now),
      make.preferences(personId, now),
    ]);
    return {
      ...(confirm !== undefined && { confirm }),
      ...(unsubscribe !== undefined && { unsubscribe }),
      ...(preferences !== undefined && { preferences }),
    };
  };
}
