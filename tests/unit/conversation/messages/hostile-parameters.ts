/** What customers and catalogues may bring into a text. */
export const HOSTILE = [
  `Dwayne "The Rock" O'Neil & Sons <break time="9s"/>`,
  ']]></speak><speak>&#0;&lt;',
  '\u0000\ud800\u202e #12345 at https://evil.example/?a=1&b="2"',
  'Wheel, '.repeat(300),
];

/** The parameters again and again, each time with this in place of another of their texts. */
export function* eachWith(params: unknown, text: string): Generator<unknown> {
  if (typeof params === 'string') yield text;
  if (typeof params !== 'object' || params === null) return;
  for (const [name, value] of Object.entries(params)) {
    for (const changed of eachWith(value, text)) {
      yield Array.isArray(params) ? params.with(Number(name), changed) : { ...params, [name]: changed };
    }
  }
}
