import { criteria, type Criterion } from './criteria.ts';
import { subjects, type Answers, type Proof, type Subject } from './model.ts';

/** Of which version, and from when; null for what is on its way to the next. */
export interface Edition {
  readonly version: string;
  readonly date: string;
}

const columns = Object.entries(subjects) as [Subject, string][];

/** The answers as a page of Markdown: what falls short first, then an overview, then the proofs one by one. */
export function statementPage(answers: Answers, edition: Edition | null): string {
  const all = Object.entries(criteria);
  return [
    '# Accessibility statement',
    edition ? `Of version ${edition.version}, ${edition.date}.` : 'Of what the next version will be.',
    ...introduction,
    '## What falls short',
    shortcomings(answers),
    '## Overview',
    ...overview(answers),
    ...all.flatMap(([principle, list]) => [
      `## ${principle}`,
      ...list.flatMap((criterion) => proofs(criterion, answers)),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = [
  'Meepraten is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, to which EN 301 549 and' +
    ' the European Accessibility Act lead. Below stands, for each of its success criteria and each widget, how we know:' +
    ' by tests that run with every change, by hand on a day, or that the criterion asks nothing here. Tests whose file' +
    ' ends in `.node.test.ts` run without a browser; the others in Chromium, Firefox and WebKit, but for what a reader' +
    ' asks of the system, such as less motion, which is tested in Chromium alone.',
  'It is a self-assessment of the widgets and of the demo. It says nothing of the site that they stand on, whose' +
    ' colours and headings they take over, nor of the pages for moderators. Nobody has tried them with a screen reader' +
    ' yet: what one is told is tested by roles, names and live regions. Of the twelve languages, ten have words that' +
    ' nobody who grew up with them has read.',
];

function shortcomings(answers: Answers): string {
  const items = Object.values(criteria)
    .flat()
    .flatMap(({ id, name }) => {
      const said = new Map<string, string[]>();
      for (const [subject, title] of columns)
        for (const proof of answers[id]?.[subject] ?? [])
          if (proof.kind === 'short') said.set(proof.what, [...(said.get(proof.what) ?? []), title]);
      return [...said].map(([what, where]) => `- **${id} ${name}**, ${where.join(', ')}: ${what}`);
    });
  return items.length > 0 ? items.join('\n') : 'Nothing that is known.';
}

function overview(answers: Answers): string[] {
  const rows = Object.values(criteria)
    .flat()
    .map(({ id, name, level }) => {
      const cells = columns.map(([subject]) => inShort(answers[id]?.[subject] ?? []));
      return `| ${[`${id} ${name}`, level, ...cells].join(' | ')} |`;
    });
  const heads = ['criterion', 'level', ...columns.map(([, title]) => title.toLowerCase())];
  return [[`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n')];
}

function inShort(proofs: readonly Proof[]): string {
  const kinds = new Set(proofs.map(({ kind }) => kind));
  if (kinds.has('short')) return '**falls short**';
  const said = [kinds.has('tests') && 'tested', kinds.has('hand') && 'looked at'].filter(Boolean);
  return said.length > 0 ? said.join(', ') : 'not applicable';
}

function proofs({ id, name, level }: Criterion, answers: Answers): string[] {
  const groups = new Map<string, string[]>();
  for (const [subject, title] of columns) {
    const lines = (answers[id]?.[subject] ?? []).flatMap(inWords).join('\n');
    groups.set(lines, [...(groups.get(lines) ?? []), title]);
  }
  return [
    `### ${id} ${name} (${level})`,
    ...[...groups].map(([lines, titles]) => `**${titles.join(', ')}**\n\n${lines}`),
  ];
}

function inWords(proof: Proof): string[] {
  switch (proof.kind) {
    case 'tests':
      return proof.names.map((name) => `- Test: ${plain(name)} (\`${proof.file}\`)`);
    case 'hand':
      return [`- By hand, ${proof.on}: ${proof.words}`];
    case 'none':
      return [`- Not applicable: ${proof.why}`];
    case 'short':
      return [`- **Falls short**: ${proof.what}`];
  }
}

/** Words in which Markdown finds nothing to mark up. */
function plain(words: string): string {
  return words.replace(/[\\`*_<>[\]#|]/g, '\\$&');
}
