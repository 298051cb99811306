import type { AgreeMessages } from '../messages.js';

/** `shoptalk agree`: its help and what it says beside the figures. */
export const csAgree: AgreeMessages = {
  agreeFilesArgument: 'označené rozhovory jako JSON Lines, nebo - pro standardní vstup',
  agreeOptionWorst: 'kolik největších neshod citovat',
  agreeOptionVisits: 'porovná hodnotitele, kteří navštívili stejné místo ve stejné době',
  agreeOptionWithin: 'co se počítá jako stejná doba (výchozí je den: day)',
  agreeOptionReference: 'hodnotitel, se kterým se ostatní porovnávají',
  agreeOptionChecklist: 'jen návštěvy podle tohoto kontrolního seznamu (lze uvést vícekrát)',
  agreeOptionSite: 'jen návštěvy tohoto místa (lze uvést vícekrát)',
  agreeOptionProgramme: 'jen návštěvy tohoto programu (lze uvést vícekrát)',
  agreeOptionFrom: 'první den',
  agreeOptionTo: 'poslední den',
  agreeVisitsNothing: 'žádní dva hodnotitelé nenavštívili stejné místo ve stejné době',
  agreeVisitsNothingHint: 'Dobu lze rozšířit: --within week, nebo month.',
  agreeOptionQuiet: 'bez průběhu',
  agreeHelp: `
Každý řádek je jeden rozhovor: {"id", "language", "channel", "turns": [{"speaker", "text", "behaviours" nebo "cues"}],
"verdict": {"empathy": 0–4, …}, "ratings": {"satisfaction": …}}. Porovnává se to, co je označené.
Když tytéž rozhovory označilo víc lidí („assessor“ v záznamu, nebo každý ve svém souboru), porovnávají se
mezi sebou; první je referencí.
Návratový kód: 0 v pořádku · 1 některý záznam byl vadný · 2 není s čím porovnávat

Příklady:
  shoptalk agree oznacene.jsonl
  shoptalk agree oznacene.jsonl --json > cisla.json
  shoptalk agree anna.jsonl marek.jsonl
  shoptalk agree --visits --within week`,
  agreeNeedsFiles: 'agree potřebuje označené rozhovory, které má číst',
  agreeNeedsFilesHint: 'Uveďte soubory: shoptalk agree oznacene.jsonl',
  agreeBadWorst: (given) => `--worst "${given}" není celé číslo od 0 do 1000`,
  agreeProgress: (done, all) => `porovnáno ${done} z ${all}`,
};
