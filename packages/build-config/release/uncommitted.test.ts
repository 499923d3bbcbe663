import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTemporaryFolder } from '../process/index.ts';
import { uncommitted } from './uncommitted.ts';

it('names what a rehearsal leaves out: what was changed or added and not committed', () =>
  inTemporaryFolder(async (folder) => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    git('init', '--quiet');
    write('kept.md', 'one');
    git('add', '--all');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.invalid', 'commit', '--quiet', '--message', 'All');
    expect(await uncommitted(folder)).toEqual([]);
    write('kept.md', 'two');
    write('note.md', 'new');
    expect(await uncommitted(folder)).toEqual(['kept.md', 'note.md']);
  }));
