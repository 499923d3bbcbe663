import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../workspace.ts';
import { driftOf } from './drift.ts';

it('finds that sources, manifests and stories of all elements agree', () => {
  expect(driftOf(root)).toEqual([]);
});

describe('a change that the manifest does not follow', () => {
  let copy: string;
  let before: string[];

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'meepraten-'));
    for (const name of readdirSync(join(root, 'packages')))
      for (const part of ['src', 'custom-elements.json']) {
        const source = join(root, 'packages', name, part);
        if (existsSync(source)) cpSync(source, join(copy, 'packages', name, part), { recursive: true });
      }
    before = driftOf(copy);
  }, 60_000);

  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** @returns what is amiss with the change, which is taken back, beyond what was before. */
  function afterChange(path: string, from: string, to: string): string[] {
    const file = join(copy, 'packages', path);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replaceAll(from, to));
    try {
      return driftOf(copy).filter((fault) => !before.includes(fault));
    } finally {
      writeFileSync(file, text);
    }
  }

  const notice = 'design-system/src/components/notice';
  const list = 'packages/design-system/custom-elements.json';

  it('is seen when a part has another name', () => {
    expect(afterChange(`${notice}/notice.ts`, 'part="base"', 'part="box"')).toEqual([
      `${list}: part 'base' of <mp-notice> is used nowhere in its sources`,
      `packages/${notice}/notice.ts: part 'box' of <mp-notice> is not in custom-elements.json; tell of it with @csspart and build`,
    ]);
  });

  it('is seen when a part chosen by an expression has another name', () => {
    const chosen = "part=${this.isConnected ? 'base' : 'box'}";
    expect(afterChange(`${notice}/notice.ts`, 'part="base"', chosen)).toEqual([
      `packages/${notice}/notice.ts: part 'box' of <mp-notice> is not in custom-elements.json; tell of it with @csspart and build`,
    ]);
  });

  it('is seen when a part of what is made without a template has another name', () => {
    const article = 'reactions/src/reactions/reaction-article.ts';
    expect(afterChange(article, "part: 'reaction'", "part: 'row'").join('\n')).toMatch(
      /part 'reaction' of <mp-reactions> is used nowhere[^]*part 'row' of/,
    );
    expect(afterChange(article, "part: 'reaction'", 'part: id').join('\n')).toContain(
      'the part id cannot be read',
    );
    const reactions = 'reactions/src/reactions/reactions.ts';
    expect(afterChange(reactions, "('part', 'list')", "('part', 'thread')").join('\n')).toMatch(
      /part 'list' of <mp-reactions> is used nowhere[^]*part 'thread' of/,
    );
  });

  it('is seen when a slot has another name', () => {
    expect(afterChange(`${notice}/notice.ts`, '<slot>', '<slot name="message">').join('\n')).toMatch(
      /slot '' of <mp-notice> is used nowhere[^]*slot 'message' of <mp-notice> is not in/,
    );
  });

  it('is seen when an attribute and its property have other names', () => {
    const faults = afterChange(`${notice}/notice.ts`, ' variant: NoticeVariant', ' kind: NoticeVariant').join(
      '\n',
    );
    for (const kind of ['attribute', 'property']) {
      expect(faults).toContain(`${kind} 'variant' of <mp-notice> is used nowhere in its sources`);
      expect(faults).toContain(`${kind} 'kind' of <mp-notice> is not in custom-elements.json`);
    }
  });

  it('is seen when a variable has another name, also by the elements that share the style', () => {
    const faults = afterChange(`${notice}/notice.styles.ts`, '--mp-notice-padding', '--mp-notice-room');
    for (const tag of ['mp-notice', 'mp-reaction-form', 'mp-reactions'])
      expect(faults.join('\n')).toContain(`variable '--mp-notice-room' of <${tag}> is not in`);
  });

  it('is not made of tokens, nor of variables that are private', () => {
    const margin = ' .notice > :last-child {';
    const more = ` .notice { gap: var(--mp-space-3, var(--_gap)); color: var(--mp-color-text); }\n ${margin}`;
    expect(afterChange(`${notice}/notice.styles.ts`, margin, more)).toEqual([]);
  });

  it('is seen when an event has another name, also by an element that passes it on', () => {
    const file = 'reaction-form/src/reaction-form/reaction-form.events.ts';
    const faults = afterChange(file, "type = 'reaction-submitted'", "type = 'reaction-sent'").join('\n');
    for (const tag of ['mp-reaction-form', 'mp-reactions']) {
      expect(faults).toContain(`event 'reaction-submitted' of <${tag}> is used nowhere in its sources`);
      expect(faults).toContain(`event 'reaction-sent' of <${tag}> is not in custom-elements.json`);
    }
  });

  it('is seen when a state out of a list has another name', () => {
    const faults = afterChange(
      'reactions/src/reactions/reactions.ts',
      "states.add('empty')",
      "states.add('bare')",
    );
    expect(faults.join('\n')).toContain("state 'bare' of <mp-reactions> is not in custom-elements.json");
  });

  it('is seen when a part of an element inside is no longer passed on', () => {
    const faults = afterChange('reactions/src/reactions/surroundings-view.ts', "  'hint',\n", '');
    expect(faults).toEqual([
      "packages/reactions/src/reactions/reactions.ts: <mp-reactions> does not pass on part 'hint' of <mp-reaction-form>",
      "packages/reactions/src/reactions/reactions.ts: part 'form-hint' of <mp-reactions> is named in a @csspart and passed on nowhere",
    ]);
  });

  it('is seen when the manifest tells of something the sources do not have', () => {
    expect(
      afterChange('design-system/custom-elements.json', '"name": "--mp-notice-padding"', '"name": "--mp-x"'),
    ).toContain(`${list}: variable '--mp-x' of <mp-notice> is used nowhere in its sources`);
  });

  it('is seen when a part is made in a way that cannot be read', () => {
    const faults = afterChange(`${notice}/notice.ts`, 'part="base"', 'part=${this.variant}');
    expect(faults.join('\n')).toContain('what part <div> has cannot be read');
  });

  it('is seen when who draws a part gives it another name, also from another package', () => {
    const faults = afterChange(
      'article-body/src/article-body/reading-list-dialog.ts',
      "part: 'dialog'",
      "part: 'sheet'",
    );
    expect(faults.join('\n')).toMatch(/part 'dialog' of <mp-article-body> is used[^]*part 'sheet' of/);
  });

  it('is seen when nobody tells what a part that is given is called', () => {
    const faults = afterChange('article-body/src/article-body/reading-list-dialog.ts', "part: 'dialog',", '');
    expect(faults.join('\n')).toContain('dialog-panel.ts: what part <div> has cannot be read');
  });

  it('is seen when the stories are about no element, or have no title', () => {
    expect(afterChange(`${notice}/notice.stories.ts`, "  title: 'Design system/Notice',\n", '')).toEqual([
      `packages/${notice}/notice.stories.ts: the stories of <mp-notice> have no title`,
    ]);
    expect(
      afterChange(`${notice}/notice.stories.ts`, "component: 'mp-notice'", "component: 'mp-button'"),
    ).toContain('packages/design-system: no story has <mp-notice> as its component');
  });

  const stories = (folder: string, name: string) => `${folder}/${name}.stories.ts`;
  const field = 'design-system/src/components/text-field';

  it.each(['LongWord', 'Themes'])('is seen when an element has no story %s', (name) => {
    const [fault, ...more] = afterChange(stories(notice, 'notice'), `const ${name}:`, 'const Other:');
    expect(fault).toMatch(
      new RegExp(`^packages/${stories(notice, 'notice')}: no story '${name}' of <mp-notice>, which`),
    );
    expect(more).toEqual([]);
  });

  it.each([
    ['Error', 'error'],
    ['Required', 'required'],
    ['Disabled', 'disabled'],
  ])('is seen when no story %s shows what an attribute does', (name, attribute) => {
    expect(afterChange(stories(field, 'text-field'), `const ${name}:`, 'const Other:')).toEqual([
      `packages/${stories(field, 'text-field')}: no story '${name}' of <mp-text-field>, which has the attribute '${attribute}'`,
    ]);
  });

  it.each([
    ['Error', 'error'],
    ['Empty', 'empty'],
    ['Loading', 'loading'],
  ])('is seen when no story %s shows a state', (name, state) => {
    // Of an element whose stories are in one file, so that it is clear which lacks one.
    const file = 'related-reads/src/related-reads/related-reads.stories.ts';
    expect(afterChange(file, `const ${name}:`, 'const Other:')).toEqual([
      `packages/${file}: no story '${name}' of <mp-related-reads>, which has :state(${state})`,
    ]);
  });

  it('is seen when nobody acts on an element that a reader can act on', () => {
    const file = stories('design-system/src/components/button', 'button');
    expect(afterChange(file, '  play:', '  loaders:')).toEqual([
      `packages/${file}: no story of <mp-button> acts on it in a play function, though a reader can`,
    ]);
  });
});
