// @ts-check

/**
 * The shell commands that a README shows, one a fenced `sh` block, in order.
 * @param {string} markdown
 * @returns {string[]}
 */
export function readmeCommands(markdown) {
  return [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => (match[1] ?? '').trim());
}
