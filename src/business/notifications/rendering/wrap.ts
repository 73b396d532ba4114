/**
 * Breaks a text into lines at its spaces. A word that is longer than a line, such as an address on the web, stays whole.
 *
 * @param hanging put before every line but the first
 */
export function wrap(text: string, columns: number, hanging = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= columns || line.trim() === '') {
      line = longer;
    } else {
      lines.push(line);
      line = hanging + word;
    }
  }
  return [...lines, line];
}
