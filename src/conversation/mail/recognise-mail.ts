/** Fields that only mails begin with, and those that have an address in a mail. */
const ofMails =
  /^(?:received|return-path|delivered-to|message-id|mime-version|content-type|dkim-signature|arc-[\w-]+|authentication-results|in-reply-to|references|reply-to|list-[\w-]+|x-[\w-]+):|^(?:from|to|cc|sender):.*@|^date: *(?:[a-z]{3}, *)?\d{1,2} [a-z]{3} \d{4}/i;

/** A mail is told by its head: nothing but fields, at least two of them such as only mails have. */
export function looksLikeMail(beginning: string): boolean {
  const lines = beginning.slice(0, 8192).split(/\r\n?|\n/);
  // What was cut off in the middle says nothing.
  if (lines.length > 1) lines.pop();
  if (/^From \S+ .*\d{4}/.test(lines[0] ?? '')) lines.shift();
  let found = 0;
  for (const line of lines) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    if (!/^[!-9;-~]{1,76}:/.test(line)) return false;
    if (ofMails.test(line)) found += 1;
  }
  return found > 1;
}
