import { root } from '../workspace.ts';
import { faultsOfCommands, isCommand, knownCommands, type KnownCommands } from './commands.ts';
import { documentsIn, inlineCodeOf, snippetsOf, type Fault, type Snippet } from './document.ts';
import { faultsOfHeaders } from './headers.ts';
import { faultsOfLinks, type Targets } from './links.ts';
import { faultsOfMarkup, knownElements, type KnownElements } from './markup.ts';
import { faultsOfSelectors, faultsOfTags } from './selectors.ts';
import { storyIdsIn } from './story-ids.ts';
import { faultsOfTypes } from './types.ts';
import { faultsOfVariables, knownVariables } from './variables.ts';

/** What there is for a document to speak of. */
export interface Known extends Targets {
  commands: KnownCommands;
  elements: KnownElements;
  variables: ReadonlySet<string>;
}

/** Reads it all; the packages are built. */
export function readKnown(checkout = root): Known {
  return {
    checkout,
    documents: documentsIn(checkout),
    storyIds: storyIdsIn(checkout),
    commands: knownCommands(checkout),
    elements: knownElements(checkout),
    variables: knownVariables(checkout),
  };
}

/** Everything in documents that would fail a reader: links, and code by its language. */
export function faultsOfDocuments(known: Known, documents = known.documents): Fault[] {
  const snippets = documents.flatMap(snippetsOf);
  return [
    ...documents.flatMap((document) => faultsOfLinks(document, known)),
    ...snippets.flatMap((snippet) => faultsOfSnippet(snippet, known)),
    ...faultsOfTypes(snippets.flatMap(scriptsIn), known.checkout),
    ...documents.flatMap(inlineCodeOf).flatMap((code) => faultsOfInlineCode(code, known)),
  ].toSorted((a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line);
}

function faultsOfSnippet(snippet: Snippet, { commands, elements, variables }: Known): Fault[] {
  const { language, path, line } = snippet;
  switch (language) {
    case 'html':
    // Prettier would lay out HTML in MDX anew.
    case 'xml':
      return [...faultsOfMarkup(snippet, elements), ...faultsOfVariables(snippet, variables)];
    case 'sh':
      return faultsOfCommands(snippet, commands);
    case 'css':
      return [...faultsOfVariables(snippet, variables), ...faultsOfSelectors(snippet, elements)];
    case 'http':
      return faultsOfHeaders(snippet);
    case 'json':
      return faultsOfJson(snippet);
    // By their types, all at once; and what is not checked.
    case 'ts':
    case 'tsx':
    case 'php':
    case 'text':
      return [];
    default:
      return [
        {
          path,
          line: line - 1,
          message: `say what language this is: html, ts, tsx, sh, css, json, http, php, or text for none${language && `, and not ${language}`}`,
        },
      ];
  }
}

function faultsOfInlineCode(code: Snippet, { commands, elements, variables }: Known): Fault[] {
  if (isCommand(code.code, commands)) return faultsOfCommands(code, commands);
  return [...faultsOfVariables(code, variables), ...faultsOfTags(code, elements)];
}

function faultsOfJson({ path, line, code }: Snippet): Fault[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [{ path, line, message: `this is no JSON: ${(error as Error).message}` }];
  }
}

/** What the compiler looks at: TypeScript, and the modules in markup. */
function scriptsIn(snippet: Snippet): Snippet[] {
  const { language, code, line } = snippet;
  if (language === 'ts' || language === 'tsx') return [snippet];
  if (language !== 'html') return [];
  return [...code.matchAll(/<script type="module">\n([^]*?)<\/script>/g)].map(
    ({ 1: script = '', index }) => ({
      ...snippet,
      language: 'ts',
      code: script,
      line: line + code.slice(0, index).split('\n').length,
    }),
  );
}
