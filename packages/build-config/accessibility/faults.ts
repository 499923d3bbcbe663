import { criteria } from './criteria.ts';
import { subjects, type Answers, type Proof, type Subject } from './model.ts';

export interface Known {
  /** The names of the tests in a file; null where there is no such file. */
  titlesOf: (file: string) => readonly string[] | null;
  /** The day of the last release, as in 2026-11-30; null before the first. */
  lastRelease: string | null;
}

const oldest = 400;
const day = 24 * 60 * 60 * 1000;

/** What keeps the answers from being a statement: gaps, and proofs that prove nothing. */
export function faultsOf(answers: Answers, known: Known): string[] {
  const asked = Object.values(criteria)
    .flat()
    .map(({ id }) => id);
  const unasked = Object.keys(answers).filter((id) => !asked.includes(id));
  return [
    ...asked.flatMap((id) => faultsOfAnswer(id, answers, known)),
    ...unasked.map((id) => `${id} is no criterion of level A or AA`),
  ];
}

function faultsOfAnswer(id: string, answers: Answers, known: Known): string[] {
  const answer = answers[id];
  if (!answer) return [`${id} has no answer`];
  return (Object.keys(subjects) as Subject[]).flatMap((subject) => {
    const proofs = answer[subject];
    if (proofs.length === 0) return [`${id} has no answer for ${subject}`];
    return proofs
      .flatMap((proof) => faultsOfProof(proof, known))
      .map((fault) => `${id}, ${subject}: ${fault}`);
  });
}

function faultsOfProof(proof: Proof, { titlesOf, lastRelease }: Known): string[] {
  switch (proof.kind) {
    case 'tests': {
      const { file, names } = proof;
      const titles = titlesOf(file);
      if (!titles) return [`there is no ${file}`];
      if (names.length === 0) return [`no test of ${file} is named`];
      return names.filter((name) => !titles.includes(name)).map((name) => `${file} has no test “${name}”`);
    }
    case 'hand':
      return [...faultsOfDay(proof.on, lastRelease), ...unsaid(proof.words)];
    case 'none':
      return unsaid(proof.why);
    case 'short':
      return unsaid(proof.what);
  }
}

function unsaid(words: string): string[] {
  return words.trim() === '' ? ['nothing is said'] : [];
}

/** By the day of the release, so that a check does not go out of date while nothing changes. */
function faultsOfDay(on: string, lastRelease: string | null): string[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on))) return [`“${on}” is no day`];
  const age = lastRelease === null ? 0 : (Date.parse(lastRelease) - Date.parse(on)) / day;
  return age > oldest ? [`the look of ${on} is more than ${oldest} days older than the last release`] : [];
}
