import { stripControls } from '../strip-controls.js';

/**
 * HTML that is safe to put into a page. Only `html` and `trusted` make it, so nothing that came from outside, not even an
 * object that looks like it, can pass for it.
 */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** For `html` and `trusted` alone. */
  static of(text: string): Markup {
    return new Markup(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template; nothing is shown of undefined, null and false. */
export type Insertion = string | number | Markup | undefined | null | false | readonly Insertion[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text from outside as text of a page: for content and for attributes in quotes, of either kind. Control characters, escape
 * sequences and marks that turn the direction of writing are taken out; line ends and tabs stay.
 */
export function escapeHtml(text: string): string {
  return stripControls(text, { keep: ['\n', '\t'] })
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * A piece of a page: html`<p title="${title}">${text}</p>`. Whatever is put in is escaped, unless it is `Markup` itself; lists
 * are put in one behind the other. Attributes must stand in quotes; scripts, styles and addresses take no text from outside.
 */
export function html(parts: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  let text = parts[0] ?? '';
  for (const [index, insertion] of insertions.entries())
    text += inserted(insertion) + (parts[index + 1] ?? '');
  return Markup.of(text);
}

/** Markup that the program wrote itself, such as a stylesheet or a drawing; never anything from outside. */
export function trusted(text: string): Markup {
  return Markup.of(text);
}

function inserted(insertion: Insertion): string {
  if (insertion instanceof Markup) return insertion.toString();
  if (insertion === undefined || insertion === null || insertion === false) return '';
  if (typeof insertion === 'string') return escapeHtml(insertion);
  if (typeof insertion === 'number') return String(insertion);
  return insertion.map(inserted).join('');
}
