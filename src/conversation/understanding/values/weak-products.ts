import { singular } from './words.ts';

/**
 * Things that are parts, cases or company of other things: "the treadmill's belt", "golf balls or a new glove", "the
 * box of the blender". Beside a thing of its own they don't tell what the matter is.
 */
const WEAK = new Set(
  (
    'belt|cord|cable|battery|charger|remote|basket|hose|cap|lid|top|glove|bag|case|cover|ball|mat|pump|light|bulb|mirror|box|glass|' +
    'glasses|table|chair|desk|bed|phone|bottle|cup|bowl|plate|filter|lens|band|strap|sheet|pad|shelf|drawer|cushion|pillow|ring|' +
    'computer|laptop|tablet|printer|car|truck|kitchen|garage|house|home|door mat|doormat|couch|sofa|rug|carpet|towel|napkin|screen|' +
    'mouse|keyboard|clock|radio|jar|can|bucket|fan|mic|controller|cell phone|iphone|ipad|wifi|router|book|magazine|jacket|pants|coat|dress|' +
    'shirt|suit|outfit|wall art|floor|wall|bedroom|bathroom|living room|office|yard|garden|skin|hair|face|pet|baby|gym|camping|knife|soap'
  )
    .split('|')
    .map((thing) => thing.split(' ').map(singular).join(' ')),
);

/** "Books" are a category, too. */
export const isWeakProduct = (phrase: string): boolean =>
  phrase !== 'books' && WEAK.has(phrase.split(' ').map(singular).join(' '));
