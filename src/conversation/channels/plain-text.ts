import type { ChannelForm } from '#business/channels/index';

const URLS = /(https?:\/\/\S+)/;

/** A text in which nothing is taken for formatting: "*now*" would be bold, and its stars gone. Addresses stay as they are. */
export function plainText(text: string, { formatting }: Pick<ChannelForm, 'formatting'>): string {
  const signs = Object.keys(formatting);
  if (!signs.some((sign) => text.includes(sign))) return text;
  return text
    .split(URLS)
    .map((part, index) => (index % 2 === 1 ? part : replaceAll(part, formatting)))
    .join('');
}

/** A sign inside a word, such as an id's, formats nothing. */
const replaceAll = (text: string, formatting: ChannelForm['formatting']): string =>
  text.replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, (sign) => formatting[sign] ?? sign);
