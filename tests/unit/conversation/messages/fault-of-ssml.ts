/**
 * What Polly's neural voices speak, and how each is written; whatever else SSML has, they refuse, ignore or leave to
 * a standard voice, as `characters` and `spell-out` of say-as. Elements without text inside are empty.
 *
 * @source https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html, say-as-tag.html and break-tag.html
 */
const NEURAL: Readonly<Record<string, { readonly attributes: RegExp; readonly isEmpty?: true }>> = {
  break: {
    attributes: /^(?: time="(?:\d{1,4}ms|\d{1,2}s)"| strength="(?:none|x-weak|weak|medium|strong|x-strong)")?$/,
    isEmpty: true,
  },
  lang: { attributes: /^ xml:lang="[a-z]{2}-[A-Z]{2}"$/ },
  mark: { attributes: /^ name="\w+"$/, isEmpty: true },
  p: { attributes: /^$/ },
  phoneme: { attributes: /^ alphabet="(?:ipa|x-sampa)" ph="[^"<>]+"$/ },
  prosody: { attributes: /^(?: (?:rate|volume)="[^"<>]+")+$/ },
  s: { attributes: /^$/ },
  'say-as': {
    attributes:
      /^ interpret-as="(?:address|cardinal|date|digits|fraction|number|ordinal|telephone|time|unit)"(?: format="[a-z]+")?$/,
  },
  sub: { attributes: /^ alias="[^"<>&]+"$/ },
  w: { attributes: /^ role="amazon:\w+"$/ },
};

// What XML 1.0 can't hold.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const TEXT = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)*$/u;
const PIECE = /<(?<close>\/)?(?<name>[\w-]+)(?<attributes>[^<>]*?)(?<empty>\/)?>|(?<text>[^<]+|<)/gu;

/** What keeps a text from being SSML that a neural voice speaks, or undefined. */
export function faultOfSsml(ssml: string): string | undefined {
  if (FORBIDDEN.test(ssml) || !ssml.isWellFormed()) return 'a character that XML has not';
  const inner = /^<speak>(.*)<\/speak>$/s.exec(ssml)?.[1];
  if (inner === undefined) return 'not one speak element';
  const open: string[] = [];
  for (const { groups = {} } of inner.matchAll(PIECE)) {
    const fault = groups['text'] === undefined ? faultOfTag(groups, open) : faultOfText(groups['text']);
    if (fault) return fault;
  }
  return open.length > 0 ? `${open.join(', ')} left open` : undefined;
}

const faultOfText = (text: string): string | undefined => (TEXT.test(text) ? undefined : 'a sign that is not escaped');

function faultOfTag(tag: Readonly<Record<string, string | undefined>>, open: string[]): string | undefined {
  const { name = '', attributes = '', close, empty } = tag;
  const known = Object.hasOwn(NEURAL, name) ? NEURAL[name] : undefined;
  if (!known) return `the tag ${name}`;
  if (close) return open.pop() === name ? undefined : `${name} closed where it isn't open`;
  if (!known.attributes.test(attributes)) return `the attributes of ${name}`;
  if (Boolean(empty) !== Boolean(known.isEmpty)) return `${name} with or without text`;
  if (!empty) open.push(name);
  return undefined;
}

/** What is left of SSML without its tags. */
export const wordsOfSsml = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    );
