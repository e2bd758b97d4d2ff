/** Most octets of a line of a calendar file, without its end (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * A property of a calendar file as its line, folded where it is longer than 75 octets of UTF-8, with its end. A fold never
 * splits a character, although readers must cope with that.
 * @param name with its parameters
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let [line, octets] = ['', 0];
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      lines.push(line);
      [line, octets] = [' ', 1];
    }
    line += character;
    octets += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}

/** A text as the value of a property (RFC 5545, 3.3.11). What no text may hold is left out. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
