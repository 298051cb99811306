import { plPlural } from '../../../language/plural.js';
import type { EvaluatorMessages } from '../messages.js';

export const plEvaluators: EvaluatorMessages = {
  compared: (names, units) =>
    `${names}: ${units} ${plPlural(units, { one: 'wspólne miejsce i okres', few: 'wspólne miejsca i okresy', many: 'wspólnych miejsc i okresów' })}`,
  totals: 'Wyniki łączne',
  score: 'wynik',
  withinTen: (share) => `${share} par wyników mieści się w dziesięciu punktach; zwykle jest to 85 %.`,
  headsOfTwo: ['pytanie', 'zgodność', 'AC1/AC2', 'κ', 'wizyty'],
  headsOfMore: ['pytanie', 'zgodność', 'α', 'κ Fleissa', 'wizyty'],
  ratedHeads: ['liczba', 'ICC(2,1)', 'α', 'największa różnica', 'wizyty'],
  readTwo:
    'AC1 (na skalach AC2) od 0,8 to zgodność bardzo dobra, od 0,6 dobra, od 0,4 umiarkowana. κ spada, gdy prawie wszystkie odpowiedzi są takie same; wtedy lepiej ufać AC1. Wizyty w różnym czasie mogą się różnić, choć obie są opisane prawdziwie.',
  readMore:
    'α od 0,8 jest wiarygodna, od 0,667 tylko wstępna. Wizyty w różnym czasie mogą się różnić, choć wszystkie są opisane prawdziwie.',
};
