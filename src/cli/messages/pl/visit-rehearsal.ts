import { plPlural } from '../../../language/plural.js';
import type { VisitRehearsalMessages } from '../messages.js';

/** Rehearsing a visit: the evaluator plays the customer. */
export const plVisitRehearsal: VisitRehearsalMessages = {
  visitRehearseSummary: 'próba wizyty: rola klienta, odpowiedzi na pytania, porównanie',
  rehearsalNone: (id) => `„${id}” nie ma próby`,
  rehearsalHow:
    'Proszę zagrać klienta i pisać, co mówi; sam Enter oznacza milczenie; Ctrl-C kończy próbę. Nic nie zostaje zapisane.',
  rehearsalOpening: 'Jak to się zaczyna',
  rehearsalStaff: 'Obsługa',
  rehearsalYou: 'Ja',
  rehearsalSilence: '(nic nie mówi)',
  rehearsalWords: (words) =>
    `„${words}” zdradza rolę: klient by tak nie powiedział. Lepiej pytać jak ktoś, kto czegoś potrzebuje.`,
  rehearsalReadAloud:
    'To pytanie z listy kontrolnej, przeczytane na głos: zdradza rolę. Lepiej obserwować, niż o to pytać.',
  rehearsalQuestions:
    'Kontakt się skończył. Teraz proszę odpowiedzieć na pytania jak po prawdziwej wizycie; /help pokazuje polecenia.',
  rehearsalTitle: 'Odpowiedzi obok oczekiwanych',
  rehearsalGiven: (answer) => `odpowiedź: ${answer}`,
  rehearsalExpected: (answer) => `oczekiwana: ${answer}`,
  rehearsalAgreed: (same, compared, percent) =>
    `${same} z ${compared} ${plPlural(compared, { one: 'odpowiedzi', few: 'odpowiedzi', many: 'odpowiedzi' })} zgodnie z oczekiwaniem (${percent}%).`,
  rehearsalAc1: (value) => `Zgodność ponad przypadek (AC1 Gweta): ${value}; od 0,8 jest bardzo dobra.`,
  rehearsalGaveAway: (count) =>
    count === 0
      ? 'Nic, co zostało powiedziane, nie zdradziło roli.'
      : `Rola została zdradzona ${count} ${plPlural(count, { one: 'raz', few: 'razy', many: 'razy' })}.`,
  rehearsalLeft: 'Próba przerwana. Nic nie zostało zapisane.',
  rehearsalNeedsInput: 'próba wymaga terminala albo wypowiedzi i odpowiedzi na standardowym wejściu',
  rehearsalNeedsInputHint:
    'Po jednym wierszu na wypowiedź klienta (pusty: milczenie), potem po jednym na odpowiedź albo id-pytania: odpowiedź.',
};
