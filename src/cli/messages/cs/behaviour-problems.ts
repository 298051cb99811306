import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** The shape of behaviour files, and the patterns in them and in scenarios. */
export const csBehaviourProblems: ProblemTexts = {
  BH099: { title: 'YAML nelze přečíst', hint: 'Zkontrolujte na tomto místě uvozovky, dvojtečky a odsazení.' },
  BH100: { title: 'není to soubor chování', hint: 'Soubor chování obsahuje id, by, meaning a languages.' },
  BH101: { title: 'neznámý klíč', hint: 'Opravte překlep, nebo klíč odstraňte.' },
  BH102: { title: 'hodnota jiného druhu', hint: 'Napište hodnotu toho druhu, který je uveden.' },
  BH103: { title: 'nepovolená hodnota', hint: 'Vyberte jednu z uvedených hodnot.' },
  BH104: { title: 'chybí vzor', hint: 'Napište vzor jako text, nebo jako klíče s „match“.' },
  BH105: { title: 'jazyk bez profilu', hint: 'Použijte jazyk, pro který existuje profil.' },
  BH106: { title: 'totéž chování dvakrát', hint: 'Nechte jeden z obou souborů.' },
  BH107: {
    title: 'soubor jazyka bez svého chování',
    hint: 'Pojmenujte soubor podle chování, ke kterému patří, a uložte ho do složky jeho jazyka.',
  },
  BH110: { title: 'závorky nejsou v páru', hint: 'Každou otevřenou závorku uzavřete.' },
  BH112: {
    title: 'neznámý seznam slov',
    hint: 'Použijte seznam z profilu jazyka, nebo ho založte pod „lists“.',
  },
  BH113: {
    title: 'neznámý druh údaje',
    hint: 'Použijte <number>, <money>, <time>, <date>, <duration>, <name>, <code> nebo <address>.',
  },
  BH114: { title: 'vzor přeskakuje příliš mnoho slov', hint: 'Přeskočte jich méně.' },
  BH115: { title: 'značka, která tu nic neznamená', hint: 'Odstraňte ji, nebo slovo napište bez ní.' },
  BH116: { title: 'značka na špatném místě', hint: '„^“ patří na začátek vzoru, „$“ na jeho konec.' },
  BH117: {
    title: 'vzor by seděl na cokoli',
    hint: 'Přidejte slovo, seznam nebo druh údaje, bez kterého vzor sedět nemá.',
  },
  BH190: { title: 'neznámé chování', hint: 'Použijte chování z katalogu, nebo pro ně napište soubor.' },
};
