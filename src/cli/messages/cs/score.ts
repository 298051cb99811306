import { csPlural } from '../../../language/plural.js';
import { csForms } from '../../../language/written-forms.js';
import type { ScoreMessages } from '../messages.js';

const withProblems = (n: number): string =>
  `${n} s ${csPlural(n, { one: 'problémem', few: 'problémy', other: 'problémy' })}`;

const beenScored = (n: number): string =>
  csPlural(n, { one: `byl ohodnocen ${n}`, few: `byly ohodnoceny ${n}`, other: `bylo ohodnoceno ${n}` });
const afterConversations = (n: number): string =>
  `${n} ${csPlural(n, { one: 'rozhovoru', few: 'rozhovorech', other: 'rozhovorech' })}`;

/** `shoptalk score`: its help and what it says beside the scorecards. */
export const csScore: ScoreMessages = {
  scoreFilesArgument: 'přepisy, nebo - pro standardní vstup',
  scoreOptionRubric: 'id rubriky, nebo cesta k jejímu souboru',
  scoreOptionMin: 'celkové skóre, kterého musí každý rozhovor dosáhnout (výchozí: hranice rubriky)',
  scoreOptionMap: 'kdo je který mluvčí: "Anna=agent", customer, system nebo text (lze opakovat)',
  scoreOptionFormat: 'číst v tomto formátu, místo aby se poznal sám',
  scoreOptionLanguage: 'jazyk rozhovorů, například cs; jinak podle údaje v souboru nebo odhadem',
  scoreOptionSummaryOnly: 'jen souhrn, na standardním výstupu',
  scoreOptionOut: 'zapisovat do tohoto souboru, co řádek JSON, to rozhovor; zastavený běh tam pokračuje',
  scoreOptionRestart: 'ohodnotit všechno znovu a nahradit to, co uvádí --out',
  scoreOptionWorkers: 'kolik jader procesoru nejvýš použít (výchozí: všechna)',
  scoreOptionQuiet: 'bez souhrnu a bez průběhu',
  scoreOptionTrustLabels: 'převzít chování a signály, které ve vstupu označil člověk, místo hledání',
  scoreHelp: `
Formáty: text s označením mluvčích, WebVTT, SRT, JSON Lines; poznají se podle obsahu.
Návratový kód: 0 vše v pořádku · 1 některý rozhovor neprošel nebo byl záznam vadný · 2 nic se nepodařilo přečíst

Příklady:
  shoptalk score hovor.txt
  shoptalk score *.vtt hovory.jsonl --rubric complaint-call --json > skore.jsonl
  shoptalk score exporty/*.json --out skore.jsonl
  shoptalk score hovor.txt --map "Anna=agent" --map "pan Novák=customer"
  cat chat.txt | shoptalk score -`,
  scoreNeedsFiles: 'score potřebuje přepisy, které má číst',
  scoreNeedsFilesHint:
    'Uveďte soubory (shoptalk score hovor.txt), nebo přepis pošlete rourou (cat hovor.txt | shoptalk score -).',
  scoreBadMin: (given) => `--min "${given}" není číslo od 0 do 200`,
  scoreNotConversation: (id) =>
    `rubrika „${id}“ je kontrolní seznam pro návštěvy; rozhovory hodnoťte podle jiné`,
  scoreProgress: (scored, problems, perSecond, left) =>
    `ohodnoceno ${scored}${problems === 0 ? '' : `, ${withProblems(problems)}`}, ${perSecond} za sekundu${
      left === undefined ? '' : `, ${left}`
    }`,
  scoreTimeLeft: (seconds) =>
    seconds < 60
      ? `zbývá asi ${seconds} s`
      : seconds < 3600
        ? `zbývá asi ${Math.round(seconds / 60)} min`
        : `zbývá asi ${csForms.number(Math.round(seconds / 360) / 10)} h`,
  scoreBadWorkers: (given) => `--workers "${given}" není celé číslo od 0 do 256`,
  scoreOutOrSummary: '--out a --summary-only nejdou dohromady',
  scoreOutOrSummaryHint: 'Souhrn přijde po dávce sám: --summary-only vynechte.',
  scoreRestartNeedsOut: '--restart patří k --out',
  scoreGoesOn: (scored) => `Pokračuje se: dřív už ${beenScored(scored)}.`,
  scoreNothingLeft: 'Tohle všechno už bylo ohodnoceno dřív.',
  scoreStopped: (scored) => `Zastaveno po ${afterConversations(scored)}; stejný příkaz odtud pokračuje.`,
  scoreStoppedForGood: 'Zastaveno; standardní vstup nejde číst znovu, takže příště se začne od začátku.',
  scoreStdinNotResumed: 'standardní vstup nejde číst znovu: když se běh zastaví, začne příště od začátku',
  scoreOutputIsInput: 'výstup by přepsal vstup',
  scoreInputChanged: 'tento soubor se během čtení změnil; co je zatím ohodnoceno, zůstává',
  scoreOutputThere: 'tento výstup už existuje',
  scoreJournalDamaged: 'údaj o tom, kam nedokončený běh došel, chybí nebo je poškozený',
  scorePartLost: 'nedokončený výstup je kratší, než byl',
  scoreBeingWritten: (process) => `tento výstup právě zapisuje jiný běh (proces ${process})`,
  scoreOtherProgram: 'nedokončený běh začala jiná verze Shoptalku',
  scoreOtherRubric: 'nedokončený běh začal s jinou rubrikou, nebo se rubrika změnila',
  scoreOtherInputs: 'nedokončený běh začal s jinými vstupy',
  scoreOtherOption: (name) => `nedokončený běh začal s jinou hodnotou ${name}`,
  scoreChangedInput: 'tento vstup se od začátku nedokončeného běhu změnil',
  scoreNoRoom: 'na disku už není místo; co je zatím ohodnoceno, zůstává',
  scoreNoFolder: 'složka pro výstup neexistuje',
  scoreNoFolderHint: 'Vytvořte ji, nebo uveďte soubor ve složce, která existuje.',
  scoreNotAllowed: 'sem nemáte právo psát',
  scoreNoPlainFile: 'tohle není obyčejný soubor; bez --out jdou skóre na standardní výstup',
  scoreCannotWrite: (code) => `sem nejde zapisovat (${code})`,
  scoreStdinName: 'standardní vstup',
};
