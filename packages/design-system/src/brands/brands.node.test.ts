import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBrand } from '../brand/index.js';

const folder = new URL('./', import.meta.url);
const files = globSync('*.css', { cwd: folder.pathname }).sort();

const valueOf = (css: string, variable: string) => new RegExp(`${variable}: (.+);`).exec(css)?.[1];

describe('example brands', () => {
  it('are there to be linked', () => {
    expect(files).toEqual(['calm-office.css', 'loud-shop.css']);
  });

  it.each(files)('%s is two variables, and nothing is wrong with them', (file) => {
    const css = readFileSync(new URL(file, folder), 'utf8');
    expect([...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name)).toEqual([
      '--mp-brand-color',
      '--mp-brand-font',
    ]);
    const brand = { color: valueOf(css, '--mp-brand-color'), font: valueOf(css, '--mp-brand-font') };
    expect(checkBrand(brand)).toHaveLength(4);
  });
});
