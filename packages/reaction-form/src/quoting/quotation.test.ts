import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { insertQuotation, quotationOf } from './quotation.js';

describe('a passage as a quotation', () => {
  it.each([
    ['Het is weten.', '> Het is weten.'],
    ['  Een.\n\nTwee.\n', '> Een.\n>\n> Twee.'],
    ['Een.\r\nTwee.', '> Een.\n> Twee.'],
    ['2 * 3 en `code` en [a](b) en <b>', '> 2 \\* 3 en \\`code\\` en \\[a](b) en \\<b>'],
    ['zo_is_dat en _niet_ zo', '> zo_is_dat en \\_niet\\_ zo'],
    ['R&B &amp; ~~door~~', '> R&B \\&amp; \\~~door\\~~'],
    ['> al een citaat', '> \\> al een citaat'],
  ])('%j is written %j', (passage, written) => {
    expect(quotationOf(passage)).to.equal(written);
  });
});

describe('putting a quotation into a message', () => {
  /** What a field holds afterwards, with `|` where the caret is, before and after. */
  function quoteAt(message: string, passage = 'Q'): string {
    const field = document.createElement('textarea');
    const [before = '', ...selected] = message.split('|');
    field.value = [before, ...selected].join('');
    field.setSelectionRange(
      before.length,
      selected.length > 1 ? before.length + selected[0]!.length : before.length,
    );
    insertQuotation(field, passage);
    expect(field.selectionStart).to.equal(field.selectionEnd);
    return `${field.value.slice(0, field.selectionEnd)}|${field.value.slice(field.selectionEnd)}`;
  }

  it.each([
    ['|', '> Q\n\n|'],
    ['Ja.|', 'Ja.\n\n> Q\n\n|'],
    ['Ja.\n|', 'Ja.\n\n> Q\n\n|'],
    ['Ja.\n\n\n|', 'Ja.\n\n\n> Q\n\n|'],
    ['|Nee.', '> Q\n\n|\n\nNee.'],
    ['Ja.\n\n|\nNee.', 'Ja.\n\n> Q\n\n|\n\nNee.'],
    ['Ja |en| nee.', 'Ja en\n\n> Q\n\n|\n\n nee.'],
    ['|\n', '> Q\n\n|\n'],
  ])('%j becomes %j', (before, after) => {
    expect(quoteAt(before)).to.equal(after);
  });
});
