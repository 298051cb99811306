/** What `--format` takes. */
export const lintFormats = ['text', 'json', 'github', 'sarif', 'junit'] as const;

export type LintFormat = (typeof lintFormats)[number];
