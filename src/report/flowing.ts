/** Authors break lines where they like; only an empty line, or one that begins a list entry, stays a break. */
export function flowing(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*(?![ \t]*(?:[-•*]|\d+[.)])[ \t])/g, ' '))
    .join('\n\n');
}
