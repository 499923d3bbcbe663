import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../testing/process.js';
import { writeWhole } from './whole-file.js';

describe('a file that is written whole', () => {
  it('leaves nothing behind when the writing ends half-way', async () => {
    const folder = await emptyFolder();
    const writing = writeWhole(join(folder, 'kopie'), (draft) => {
      writeFileSync(draft, 'half');
      throw new Error('no room');
    });
    await expect(writing).rejects.toThrow(`${join(folder, 'kopie')} cannot be written: no room`);
    expect(await readdir(folder)).to.deep.equal([]);
  });

  it('is written anew over what an interrupted one left', async () => {
    const file = join(await emptyFolder(), 'kopie');
    writeFileSync(`${file}.part`, 'half of an earlier one');
    await writeWhole(file, (draft) => writeFileSync(draft, 'whole', { flag: 'wx' }));
    expect(readFileSync(file, 'utf8')).to.equal('whole');
  });
});
