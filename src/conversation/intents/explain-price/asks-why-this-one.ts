const WHY_THIS_ONE =
  /\b(?:why|how come)\b(?=.*\b(?:recommend\w*|suggest\w*|show(?:ing|n)?|offer(?:ing|ed)?|pick(?:ed)?|chose|choose)\b)|^\W*(?:but |and |so )?(?:why|how come) (?:this|that|these|those)(?: (?:one|ones|product|item|thing)s?)?\W*$/i;
const PRICE = /\b(?:prices?|priced|costs?|charge\w*|discounts?|expensive|cheap\w*|pay)\b|\$|\d/i;

/** True for a question about why something is recommended, not about its price: "why this one?", "why do you suggest that?" */
export const asksWhyThisOne = (words: string): boolean => WHY_THIS_ONE.test(words) && !PRICE.test(words);
