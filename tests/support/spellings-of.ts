/**
 * How a text may stand in what was kept of it: in any case, escaped for an address, a mail or a page, or within something
 * that was written in base64, wherever it began there.
 */
export function spellingsOf(text: string): readonly string[] {
  const cases = [...new Set([text, text.toLowerCase(), text.toUpperCase()])];
  return [
    ...cases.map((one) => one.toLowerCase()),
    ...cases.flatMap((one) => [quotedPrintable(one), encodeURIComponent(one), one.replaceAll(' ', '+')]),
    ...cases.flatMap((one) => ['', 'x', 'xx'].map((before) => inBase64(one, before))),
  ];
}

/** Looks for texts in whatever was kept. @returns those that are found anywhere in the bytes */
export function createTraceFinder(texts: readonly string[]) {
  const spelled = texts.map((text) => ({ text, spellings: spellingsOf(text) }));
  return (bytes: Uint8Array | string): readonly string[] => {
    const raw = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
    // Lines of a mail are broken in the middle of words.
    const whole = raw.replace(/=?\r?\n/g, '');
    const small = whole.toLowerCase();
    return spelled
      .filter(({ spellings }) => spellings.some((one) => small.includes(one) || whole.includes(one)))
      .map(({ text }) => text);
  };
}

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => (/[\w.-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `=${hex(byte)}`))
    .join('');
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** What of it is the same whatever stands around it. */
function inBase64(text: string, before: string): string {
  const encoded = Buffer.from(before + text).toString('base64');
  const from = Math.ceil((before.length * 8) / 6);
  const until = Math.floor(((before.length + Buffer.byteLength(text)) * 8) / 6);
  return encoded.slice(from, until);
}
