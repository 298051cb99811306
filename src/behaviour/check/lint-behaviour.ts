import { makeProblem } from '../../files/make-problem.js';
import type { Problem } from '../../files/problem.js';
import { buildCatalogue, type Profiles } from '../build-catalogue.js';
import type { BehaviourFile } from '../read-entry.js';
import { type Fields, isFields } from '../read-fields.js';
import type { BehaviourAtHand, BehaviourRule, Speech } from './rule.js';
import { behaviourRules } from './rules.js';

/** A behaviour file to look at, with what it belongs to. */
export interface BehaviourToLint extends BehaviourFile {
  /** The file's name without folder and ending. */
  readonly name: string;
  /** For `<language>/<name>.yaml`: the language of the folder, and the file `<name>.yaml` beside it, if there is one. */
  readonly speech?: { readonly language: string; readonly meaning?: BehaviourFile };
}

const rules: ReadonlySet<BehaviourRule> = new Set(Object.values(behaviourRules));

/**
 * Everything wrong with one behaviour file (`apologise.yaml`, or how it is said, `pl/apologise.yaml`), with pointers into
 * it: BH100–BH117 for its shape and its patterns, BH120–BH129 for what its author surely did not mean.
 *
 * @param known every behaviour and cue that there is, and whose it is
 */
export function lintBehaviour(
  { file, content, name, speech }: BehaviourToLint,
  known: ReadonlyMap<string, 'agent' | 'customer'>,
  profiles: Profiles,
): readonly Problem[] {
  const said = speech && { file, content, language: speech.language, id: name };
  const meaning = speech ? speech.meaning : { file, content };
  if (said && meaning === undefined) {
    return [makeProblem('BH107', `there is no behaviour "${name}"`, { file })];
  }
  const { catalogue, problems } = buildCatalogue(meaning ? [meaning] : [], profiles, said ? [said] : []);
  const own = problems.filter((problem) => problem.file === file);
  const [entry] = catalogue.entries;
  if (entry === undefined) return own;
  const written = isFields(content) ? content : {};
  const atHand: BehaviourAtHand = {
    entry,
    name,
    ...(speech ? {} : { meaning: written }),
    speech: speech
      ? speechOf(entry.languages, profiles, { [speech.language]: written }, () => [], own)
      : speechOf(entry.languages, profiles, written.languages, (code) => ['languages', code], own),
    known,
    profiles,
  };
  const found = [...rules].flatMap((rule) => rule(atHand)).map((problem) => ({ ...problem, file }));
  return [...own, ...found.filter((problem) => !mayBeMisspelt(problem, own))];
}

/** A key that is missing may be the one that is unknown. */
function mayBeMisspelt({ code, pointer = [] }: Problem, own: readonly Problem[]): boolean {
  if (code !== 'BH128' || pointer[0] === 'id') return false;
  return own.some((problem) => problem.code === 'BH101' && problem.pointer?.length === 1);
}

/** What can be tried: languages with a profile whose lists could be read entry by entry, so that places are known. */
function speechOf(
  languages: BehaviourAtHand['entry']['languages'],
  profiles: Profiles,
  written: unknown,
  pointerOf: (code: string) => readonly string[],
  broken: readonly Problem[],
): readonly Speech[] {
  if (!isFields(written)) return [];
  return Object.entries(written).flatMap(([code, fields]) => {
    const [language, profile] = [languages[code], profiles[code]];
    if (!language || !profile || !isFields(fields) || !isWhole(language, fields)) return [];
    const pointer = pointerOf(code);
    const sound = !broken.some(({ pointer: at = [] }) =>
      [...pointer, 'patterns'].every((step, place) => at[place] === step),
    );
    return [{ language, profile, pointer, sound, written: fields }];
  });
}

function isWhole(language: Speech['language'], fields: Fields): boolean {
  return (['patterns', 'examples', 'counter', 'heldout'] as const).every((key) => {
    const list = fields[key];
    return (Array.isArray(list) ? list.length : 0) === language[key].length;
  });
}
