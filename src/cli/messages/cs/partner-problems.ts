import type { ProblemKind } from '../../../files/problems/kind.js';
import type { stockProblems } from '../../../files/problems/stock.js';
import type { temperamentProblems } from '../../../files/problems/temperament.js';

/** TP and SK: what a scenario is played with, its temperament and the stock lines. */
export const csPartnerProblems: Readonly<
  Record<keyof typeof temperamentProblems | keyof typeof stockProblems, ProblemKind>
> = {
  TP101: {
    title: 'nálada, kterou nemá žádný scénář',
    hint: 'Opravte zápis, nebo náladu uveďte ve scénáři s tímto temperamentem.',
  },
  TP102: {
    title: 'změna větší, než se může počítat',
    hint: 'Dejte méně bodů: nálady jsou od 0 do 10 a „most“ omezuje, kolik dobrého přinese jedna promluva.',
  },
  TP103: {
    title: 'nálada, která se mění jen jedním směrem',
    hint: 'Ať ji něco dobrého zlepší a něco špatného zhorší, jinak nezáleží na tom, co agent dělá.',
  },
  TP104: { title: 'stejná chování pohromadě dvakrát', hint: 'Jedno z nich odstraňte.' },
  TP105: { title: 'tón, který nikdy nenastane', hint: 'Obě meze dejte nad 0 a „tense“ níž.' },
  SK101: {
    title: 'žádná věta pro náladu',
    hint: 'Napište pro ni věty, nebo několik do „any“, které se hodí ke každé náladě.',
  },
  SK102: { title: 'chvíle, pro kterou mají jiné jazyky věty', hint: 'Napište pro ni věty i v tomto jazyce.' },
  SK103: {
    title: 'chvíle, které chybí to, na co navazuje',
    hint: 'Ať to má aspoň jedna věta: kvůli tomu tu tato chvíle je.',
  },
  SK104: {
    title: 'značka, která žádnou větu nezadrží',
    hint: 'Opravte zápis, dejte ~ za začátek slova, nebo značku odstraňte.',
  },
  SK105: { title: 'žádná věta se nehodí pro kanál', hint: 'Přidejte větu, kterou lze říci i tam.' },
  SK106: {
    title: 'odpověď bez poznámky',
    hint: 'Napište k ní jednu poznámku, nebo ji odstraňte z „answers“.',
  },
};
