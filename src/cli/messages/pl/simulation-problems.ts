import type { ProblemTexts } from '../../../files/problem-catalogue.js';

/** SM: co symulacja mówi o scenariuszu. */
export const plSimulationProblems: ProblemTexts = {
  SM101: {
    title: 'Kwestia, która nigdy nie padła',
    hint: 'Sprawdź, czy jej warunek może zachodzić, albo ją usuń.',
  },
  SM102: {
    title: 'Reguła, która nigdy nie zadziałała',
    hint: 'Sprawdź, czy nie ubiega jej wcześniejsza reguła i czy jej warunek może zachodzić.',
  },
  SM103: {
    title: 'Fakt, którego klient nigdy nie wyjawił',
    hint: 'Dodaj sposoby pytania o niego albo obniż wymagane zaufanie.',
  },
  SM104: {
    title: 'Temat, o który nikt nie zapytał',
    hint: 'Dodaj sposoby pytania o niego albo sprawdź, czy jego warunek może zachodzić.',
  },
  SM105: {
    title: 'Działanie, którego nikt nie wykonał',
    hint: 'Sprawdź, czy da się spełnić to, czego wymaga, i czy limit cokolwiek przepuszcza.',
  },
  SM106: { title: 'Zapis, którego nikt nie zobaczył', hint: 'Sprawdź, czy da się spełnić to, czego wymaga.' },
  SM107: {
    title: 'Podpowiedź, która nigdy się nie pokazała',
    hint: 'Umieść ją przed podpowiedziami, których warunki zachodzą wcześniej.',
  },
  SM108: {
    title: 'Zakończenie, do którego nikt nie doszedł',
    hint: 'Sprawdź, czy jego warunek może zajść, zanim ubiegnie je inne zakończenie.',
  },
  SM109: {
    title: 'Kryterium, którego nikt nie spełnia',
    hint: 'Sprawdź, czy scenariusz daje to, czego kryterium wymaga.',
  },
  SM110: {
    title: 'Kryterium, które spełniają wszyscy',
    hint: 'Nikogo nie odróżnia: wymagaj więcej albo je usuń.',
  },
  SM111: {
    title: 'Kryterium, które nigdy nie ma zastosowania',
    hint: 'Wybierz inną rubrykę albo niech scenariusz doprowadzi do takiej sytuacji.',
  },
  SM112: {
    title: 'Rozmowa, która krąży w kółko',
    hint: 'Niech ta część prowadzi do czegoś nowego albo zadziała tylko raz.',
  },
  SM113: {
    title: 'Rozmowa, która się nie kończy',
    hint: 'Niech jakieś zakończenie zachodzi, gdy wszystko już powiedziano, albo podnieś „turns”.',
  },
  SM114: {
    title: 'Nastrój, który utknął na granicy',
    hint: 'Zacznij dalej od granicy albo niech mniej rzeczy go porusza.',
  },
  SM115: {
    title: 'Dobrych prawie nie da się odróżnić od słabych',
    hint: 'Zobacz, które kryteria spełnia słaby pracownik i czy wymagają dość wiele.',
  },
  SM116: {
    title: 'Gorszy pracownik ma wyższy wynik',
    hint: 'Zobacz, które kryteria go nagradzają: shoptalk scenario simulate --show <agent>.',
  },
  SM117: {
    title: 'Same miłe słowa wystarczają, żeby zdać',
    hint: 'Zobacz, które kryteria spełniają: shoptalk scenario simulate --show gaming.',
  },
  SM118: {
    title: 'Dobrzy pracownicy rzadko dochodzą do dobrego zakończenia',
    hint: 'Przeczytaj jedną z ich rozmów: shoptalk scenario simulate --show ideal.',
  },
  SM119: {
    title: 'Osiągnięto mniej niż wymagane minimum',
    hint: 'Dodaj wzorcowe rozmowy dla tego, czego nie osiągnięto, albo to usuń.',
  },
};
