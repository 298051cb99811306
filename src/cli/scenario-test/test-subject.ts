import { locate } from '../../files/locate.js';
import { readYaml } from '../../files/read-yaml.js';
import { exchangeAt } from '../../report/scenario-test/exchange.js';
import type {
  FailurePlace,
  ShownFailure,
  TestedConversation,
  TestedScenario,
} from '../../report/scenario-test/tested.js';
import { judgeCase } from '../../scenario/cases/judge-case.js';
import { judgeGold } from '../../scenario/cases/judge-gold.js';
import type { Verdict } from '../../scenario/cases/verdict.js';
import type { Subject } from './load-subject.js';
import type { TestWishes } from './test-options.js';

type Judge = () => { readonly kind: TestedConversation['kind']; readonly verdict: Verdict };

/** Everything that is to be played, gold conversations first. */
function judges(subject: Subject, withGold: boolean, only: string | undefined): readonly Judge[] {
  const { compiled, score, cases } = subject;
  const wanted = ([name]: readonly [string, unknown]): boolean => only === undefined || name === only;
  const gold = withGold ? Object.entries(compiled.source.examples ?? {}) : [];
  return [
    ...gold.filter(wanted).map(
      ([name, each]): Judge =>
        () => ({ kind: 'gold', verdict: judgeGold(compiled, name, each, score) }),
    ),
    ...Object.entries(cases)
      .filter(wanted)
      .map(
        ([name, each]): Judge =>
          () => ({ kind: 'case', verdict: judgeCase(compiled, name, each, score) }),
      ),
  ];
}

/** Where the expectations of a file stand; it is parsed again only when something is to be shown of it. */
async function placesIn(
  path: string,
  file: string,
  pointers: readonly ShownFailure['pointer'][],
): Promise<readonly FailurePlace[]> {
  const parsed = pointers.length === 0 ? undefined : await readYaml(path, file);
  return pointers.map((pointer) => {
    if (!parsed?.ok) return { file, line: 1, column: 1 };
    const { line, column } = locate({ code: '', severity: 'error', message: '', pointer }, parsed);
    return { file, line, column };
  });
}

/** Plays what a scenario is to be tested by, in one language. */
export async function testSubject(
  subject: Subject,
  withGold: boolean,
  { only, bail }: Pick<TestWishes, 'only' | 'bail'>,
  now: () => Date,
): Promise<TestedScenario> {
  const start = now().getTime();
  const { file, compiled, casesFile } = subject;
  const conversations: TestedConversation[] = [];
  for (const judge of judges(subject, withGold, only)) {
    const { kind, verdict } = judge();
    const { name, about, played, expectations, failures } = verdict;
    const place =
      kind === 'gold'
        ? { path: file.path, file: file.file }
        : { path: file.path.replace(/(\.ya?ml)$/i, '.test$1'), file: casesFile };
    const places = await placesIn(
      place.path,
      place.file,
      failures.map(({ pointer }) => pointer),
    );
    conversations.push({
      kind,
      name,
      ...(about === undefined ? {} : { about }),
      ending: played.session.state.ending ?? null,
      score: played.assessment.total.score,
      expectations,
      failures: failures.map((failure, index) => ({
        ...failure,
        place: places[index] ?? { file: place.file, line: 1, column: 1 },
        exchange: exchangeAt(verdict, failure.moment),
      })),
    });
    if (bail && failures.length > 0) break;
  }
  const { id, title, language, customer } = compiled.source;
  return {
    scenario: id,
    title,
    file: file.file,
    language,
    customer: customer.name,
    seconds: Math.max(0, now().getTime() - start) / 1000,
    conversations,
  };
}
