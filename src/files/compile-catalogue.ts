import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../behaviour/catalogue.js';
import { indexLanguage } from '../behaviour/index-language.js';
import { profiles } from '../language/profiles/index.js';
import { wordsOf } from '../scenario/manner.js';
import { labelledTexts } from './labelled-conversations.js';
import { loadCatalogue } from './load-catalogue.js';
import type { Problem } from './problem.js';

/**
 * Build step: writes `catalogue.<language>.json` for every language that the behaviour files speak, so
 * that nothing parses YAML or patterns at run time. Writes nothing when there are problems.
 */
export function compileCatalogue(from: string, to: string, labelled: string): readonly Problem[] {
  const { catalogue, problems } = loadCatalogue(from);
  if (problems.length > 0) return problems;
  mkdirSync(to, { recursive: true });
  const languages = new Set(catalogue.entries.flatMap((entry) => Object.keys(entry.languages)));
  for (const language of languages) {
    const profile = profiles[language];
    if (profile)
      writeFileSync(
        join(to, `catalogue.${language}.json`),
        JSON.stringify(indexLanguage(catalogue, profile, labelledTexts(labelled, language))),
      );
  }
  for (const language of languages) {
    writeFileSync(join(to, `words.${language}.json`), JSON.stringify(exampleWords(catalogue, language)));
    writeFileSync(join(to, `examples.${language}.json`), JSON.stringify(agentExamples(catalogue, language)));
  }
  const plain = catalogue.entries.map(({ languages: _spoken, ...entry }) => entry);
  writeFileSync(join(to, 'behaviours.json'), JSON.stringify(plain));
  return [];
}

/** The words of a language's examples, once each: what a text of them is, is no nonsense. */
export function exampleWords({ entries }: Catalogue, language: string): readonly string[] {
  const texts = entries.flatMap((entry) => {
    const { examples = [], counter = [] } = entry.languages[language] ?? {};
    return [...examples, ...counter].map((example) => (typeof example === 'string' ? example : example.text));
  });
  return [...new Set(texts.flatMap(wordsOf))].sort();
}

/**
 * How an agent shows each behaviour in a language, for simulated agents: examples, and paraphrases held back from
 * learning, that stand by themselves.
 */
export function agentExamples(
  { entries }: Catalogue,
  language: string,
): Readonly<Record<string, readonly string[]>> {
  const said = entries
    .filter(({ by }) => by === 'agent')
    .map(({ id, languages }) => {
      const { examples = [], heldout = [] } = languages[language] ?? {};
      const alone = [...examples, ...heldout].filter(({ earlier }) => earlier.length === 0);
      return [id, alone.map(({ text }) => text)] as const;
    });
  return Object.fromEntries(said);
}
