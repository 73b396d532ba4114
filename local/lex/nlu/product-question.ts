/** How customers begin when they look for something to buy, and how they end. */
const BEGINS =
  /^(?:(?:hi|hey|hello|ok|okay|and|also|so|great|nice|cool)[,!.]? )*(?:show me|(?:do|did) (?:you|u|ya)(?: guys| all)? (?:have|carry|sell|stock|got)|got any|have you got|(?:i'?m |i am )?(?:looking|searching|shopping) for)(?! (?:an?|any|no|some) (?:idea|clue|human|person|brain|manager|shame))/iu;
const ENDS = /^(?:is|are) (?:the|there|your) .*(?:in stock|available|on sale)\W*$/iu;

/** True for a question about goods: what they are called may sound like anything, as "The Terrible Two" does. */
export const asksForProducts = (text: string): boolean => BEGINS.test(text) || ENDS.test(text);
