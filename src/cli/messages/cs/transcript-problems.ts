import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** Transcripts of conversations, and what is learnt from labelled ones. */
export const csTranscriptProblems: ProblemTexts = {
  TR101: {
    title: 'není to rozhovor',
    hint: 'Napište objekt s „turns“: viz schemas/conversation.schema.json.',
  },
  TR102: { title: 'chybí klíč', hint: 'Doplňte klíč: viz schemas/conversation.schema.json.' },
  TR103: { title: 'hodnota jiného druhu', hint: 'Napište hodnotu toho druhu, který je uveden.' },
  TR105: { title: 'nepovolená hodnota', hint: 'Vyberte jednu z uvedených hodnot.' },
  TR106: { title: 'číslo mimo rozsah', hint: 'Zvolte číslo v uvedených mezích.' },
  TR120: {
    title: 'žádný rozhovor se nenašel',
    hint: 'Každou repliku začněte tím, kdo mluví, nebo uveďte formát: --format.',
  },
  TR121: {
    title: 'neznámý mluvčí',
    hint: 'Uveďte, kdo to je: --map "Anna=agent" (agent, customer, system nebo text).',
  },
  TR122: { title: 'slova před prvním mluvčím', hint: 'Začněte přepis označením mluvčího.' },
  TR123: { title: 'příliš dlouhý řádek', hint: 'Na každý řádek jeden rozhovor, nejvýš 1 MB.' },
  TR124: {
    title: 'příliš dlouhá replika',
    hint: 'Replika smí mít nejvýš 100 kB; zkontrolujte označení mluvčích.',
  },
  TR125: { title: 'příliš mnoho replik', hint: 'Oddělte rozhovory řádkem --- nebo nadpisem „# id“.' },
  TR126: { title: 'příliš dlouhý rozhovor', hint: 'Oddělte rozhovory řádkem --- nebo nadpisem „# id“.' },
  TR127: { title: 'slova bez mluvčího', hint: 'Označte mluvčího: <v Agent> ve WebVTT, jinde „Agent: “.' },
  TR128: { title: 'vadný titulek', hint: 'Titulek napište jako „00:01.000 --> 00:02.500“ a pod něj slova.' },
  TR129: { title: 'není to platný JSON', hint: 'Na každý řádek jeden objekt JSON.' },
  TR130: {
    title: 'nesrozumitelné přiřazení mluvčích',
    hint: 'Napište --map "Anna=agent" (agent, customer, system nebo text).',
  },
  TR131: { title: 'bajty, které nejsou UTF-8', hint: 'Uložte soubor v kódování UTF-8.' },
  TR132: { title: 'přepis nelze přečíst', hint: 'Zkontrolujte cestu a že soubor smíte číst.' },
  TR133: {
    title: 'jazyk, který nelze hodnotit',
    hint: 'Pokud se jazyk určil špatně, uveďte ho pomocí --language.',
  },
  TR134: {
    title: 'nic nezaznělo',
    hint: 'Není co dělat: interní poznámky a události se nikdy nehodnotí.',
  },
  TR135: {
    title: 'nahrávka bez textu',
    hint: 'Nechte nahrávku přepsat a její slova vložte jako dialog typu text.',
  },
  TR136: {
    title: 'neodpovídá uvedenému formátu',
    hint: 'Vynechte --format: formát se pozná podle obsahu.',
  },
  TR137: {
    title: 'nerozpoznané sloupce',
    hint: 'Pojmenujte sloupce v prvním řádku: conversation, speaker, text, time.',
  },
  TR138: {
    title: 'vadný řádek tabulky',
    hint: 'Text s oddělovačem, uvozovkou nebo zalomením řádku dejte do uvozovek; uvozovky v něm zdvojte.',
  },
  TR139: {
    title: 'řádky jednoho rozhovoru nejsou u sebe',
    hint: 'Seřaďte soubor podle rozhovoru, potom podle času.',
  },
  TR140: { title: 'nesrozumitelný e-mail', hint: 'Uložte ho z poštovního programu znovu jako .eml.' },
  TR141: {
    title: 'příliš dlouhý dokument',
    hint: 'Exportujte ho po menších částech, nebo jako JSON Lines: na každém řádku jeden rozhovor.',
  },

  LM101: {
    title: 'málo podkladů k učení',
    hint: 'Označte aspoň dvacet rozhovorů (nebo replik), a ne všechny stejně.',
  },
  LM102: { title: 'není to model', hint: 'Uveďte složku, kterou zapsal shoptalk learn.' },
  LM103: { title: 'model je poškozený', hint: 'Nechte ho naučit znovu: shoptalk learn.' },
  LM104: { title: 'model jiné verze', hint: 'Nechte ho naučit znovu touto verzí programu Shoptalk.' },
  LM105: { title: 've složce je něco jiného než model', hint: 'Zvolte jinou složku: přepsat lze jen model.' },
};
