import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../build/edit.ts';
import { leftovers, litEdits } from '../build/lit-edits.ts';
import { bundle } from './support/chunks.ts';

const installed = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../node_modules/${file}`, import.meta.url)), 'utf8');

describe('the Lit that is installed', () => {
  for (const [file, edits] of Object.entries(litEdits)) {
    it(`is the one the edits were made for (${file})`, () => {
      expect(applyEdits(installed(file), edits, file)).not.toBe(installed(file));
    });
  }
});

describe('another Lit', () => {
  it('stops the build and says what is missing, and where to mend it', () => {
    const file = 'lit-html/lit-html.js';
    const changed = installed(file).replace('"lit-html"', '"lit-html-2"');
    expect(() => applyEdits(changed, litEdits[file] ?? [], file)).toThrow(
      'lit-html/lit-html.js: expected the unguarded policy "lit-html" once, found it 0 times. ' +
        'Is this a new version of Lit? Read what changed and mend packages/embed/build/lit-edits.ts.',
    );
  });

  it('stops the build when a text stands there twice', () => {
    const file = 'lit-element/lit-element.js';
    expect(() => applyEdits(installed(file).repeat(2), litEdits[file] ?? [], file)).toThrow(
      'found it 2 times',
    );
  });

  it('stops the build when it moved what it leaves to another file', async () => {
    const moved = {
      name: 'moved',
      transform: (code: string, id: string) =>
        id.endsWith('two-policies.ts') ? `${code};(globalThis.litHtmlVersions ??= []).push('9')` : null,
    };
    await expect(bundle('two-policies.ts', [moved])).rejects.toThrow('still holds litHtmlVersions');
  });
});

it('templates and the stand-in sanitiser share one policy, and Lit leaves no global', async () => {
  const code = [...(await bundle('two-policies.ts')).values()].join('\n');
  expect(code.match(/createPolicy\("meepraten"/g)).toHaveLength(1);
  expect(code).toContain('TRUSTED_TYPES_POLICY: trustedTypesPolicy()');
  expect(code).toContain('insertBefore');
  expect(code).not.toMatch(leftovers);
});
