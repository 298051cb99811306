import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** SM: what a simulation says of a scenario. */
export const plSimulationProblems: ProblemTexts = {
  SM101: {
    title: 'kwestia, która nigdy nie padła',
    hint: 'Trzeba sprawdzić, czy jej warunek może zajść, albo ją usunąć.',
  },
  SM102: {
    title: 'reguła, która nigdy nie zadziałała',
    hint: 'Trzeba sprawdzić, czy nie wyprzedza jej wcześniejsza reguła i czy jej warunek może zajść.',
  },
  SM103: {
    title: 'fakt, którego klient nigdy nie wyjawił',
    hint: 'Trzeba dodać sposoby pytania o niego albo obniżyć wymagane zaufanie.',
  },
  SM104: {
    title: 'temat, o który nikt nie zapytał',
    hint: 'Trzeba dodać sposoby pytania o niego albo sprawdzić, czy jego warunek może zajść.',
  },
  SM105: {
    title: 'czynność, której nikt nie wykonał',
    hint: 'Trzeba sprawdzić, czy da się spełnić to, czego wymaga, i czy limit cokolwiek przepuszcza.',
  },
  SM106: {
    title: 'zapis, którego nikt nie zobaczył',
    hint: 'Trzeba sprawdzić, czy da się spełnić to, czego wymaga.',
  },
  SM107: {
    title: 'podpowiedź, która ani razu się nie pokazała',
    hint: 'Trzeba ją postawić przed podpowiedziami, których warunki zachodzą wcześniej.',
  },
  SM108: {
    title: 'zakończenie, do którego nikt nie doszedł',
    hint: 'Trzeba sprawdzić, czy jego warunek może zajść, zanim wyprzedzi je inne zakończenie.',
  },
  SM109: {
    title: 'kryterium, którego nikt nie spełnia',
    hint: 'Trzeba sprawdzić, czy scenariusz daje to, czego kryterium wymaga.',
  },
  SM110: {
    title: 'kryterium, które spełniają wszyscy',
    hint: 'Nikogo nie odróżnia: powinno wymagać więcej albo zniknąć.',
  },
  SM111: {
    title: 'kryterium, które nigdy nie ma zastosowania',
    hint: 'Trzeba wybrać inną rubrykę albo doprowadzić w scenariuszu do takiej sytuacji.',
  },
  SM112: {
    title: 'rozmowa, która krąży w kółko',
    hint: 'Ta część powinna prowadzić do czegoś nowego albo działać tylko raz.',
  },
  SM113: {
    title: 'rozmowa, która się nie kończy',
    hint: 'Jakieś zakończenie musi zachodzić, gdy wszystko już powiedziano; można też podnieść „turns”.',
  },
  SM114: {
    title: 'nastrój, który utknął na granicy',
    hint: 'Powinien zaczynać dalej od granicy albo mniej rzeczy powinno go zmieniać.',
  },
  SM115: {
    title: 'dobrych prawie nie da się odróżnić od słabych',
    hint: 'Warto zobaczyć, które kryteria spełnia słaby pracownik i czy wymagają dość wiele.',
  },
  SM116: {
    title: 'gorszy pracownik ma wyższy wynik',
    hint: 'Warto zobaczyć, które kryteria go nagradzają: shoptalk scenario simulate --show <agent>.',
  },
  SM117: {
    title: 'żeby zdać, wystarczą same miłe słowa',
    hint: 'Warto zobaczyć, które kryteria spełniają: shoptalk scenario simulate --show gaming.',
  },
  SM118: {
    title: 'dobrzy pracownicy rzadko dochodzą do dobrego zakończenia',
    hint: 'Warto przeczytać jedną z ich rozmów: shoptalk scenario simulate --show ideal.',
  },
  SM119: {
    title: 'osiągnięto mniej niż wymagane minimum',
    hint: 'Trzeba dodać rozmowy wzorcowe dla tego, czego nie osiągnięto, albo to usunąć.',
  },
  SM120: {
    title: 'reguła, dla której inne nie zostawiają miejsca',
    hint: 'Trzeba ją postawić przed nimi albo sprawić, by jedna z nich mówiła jedno i drugie.',
  },
};
