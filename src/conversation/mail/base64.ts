/** Bytes of a string that holds one in each unit. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Reads base64; whatever is no letter of it is passed over, a rest that makes no byte is dropped. */
export function base64Bytes(text: string): Uint8Array {
  const end = text.indexOf('=');
  const letters = (end === -1 ? text : text.slice(0, end)).replace(/[^A-Za-z\d+/]+/g, '');
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return bytesOf(atob(whole));
}

/** Reads quoted-printable: `=C5=82`, and `=` at the end of a line that goes on. What is no code stays as it is. */
export function quotedPrintable(binary: string): string {
  return binary
    .split('\n')
    .map(withoutPadding)
    .join('\n')
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A line without the spaces that were added on its way. */
function withoutPadding(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t' || line[end - 1] === '\r')) end -= 1;
  return line.slice(0, end);
}
