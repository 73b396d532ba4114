/** The elements that the bot uses, with their attributes. @source https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html */
const TAG = /<say-as interpret-as="(?:digits|characters)">([^<>]+)<\/say-as>/g;
const TEXT = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/u;
// What XML 1.0 can't hold.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** What keeps a text from being SSML that Polly speaks, or undefined. */
export function faultOfSsml(ssml: string): string | undefined {
  const inner = /^<speak>(.*)<\/speak>$/s.exec(ssml)?.[1];
  if (inner === undefined) return 'not one speak element';
  if (FORBIDDEN.test(inner) || !inner.isWellFormed()) return 'a character that XML has not';
  return TEXT.test(inner.replace(TAG, '$1')) ? undefined : 'a tag or a sign that is not escaped';
}
