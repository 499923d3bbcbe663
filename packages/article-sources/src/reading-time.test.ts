import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { plainText } from './model/plain-text.js';
import { createArticle } from './model/article.js';
import { countWords, readingMinutes, readingTimeOf } from './reading-time.js';

describe('the reading time of an article', () => {
  const long = 'Zo’n virtueel assistent werkt op afstand. '.repeat(900);

  it.for([
    ['a short article', '<h2>Kop</h2><p>Een <em>va</em>’s werk</p><ul><li>een</li><li>twee</li></ul>'],
    ['one long paragraph, counted in pieces', `<p>${long}</p>`],
    ['words parted by tags alone', '<table><tr><td>een</td><td>twee</td></tr></table><p>drie<br>vier</p>'],
    ['nothing', ''],
  ] as const)('counts %s as its plain text', async ([, content]) => {
    const article = createArticle({ lang: 'nl', content });
    await article.contentReady;
    const text = plainText(article.content);
    expect(await readingTimeOf(article)).to.deep.equal({
      words: countWords(text, 'nl'),
      minutes: readingMinutes(text, 'nl'),
    });
  });

  it('starts in a task of its own, so that nobody waits for it', async () => {
    const article = createArticle({ lang: 'nl', content: `<p>${long}</p>` });
    await article.contentReady;
    const start = performance.now();
    const counting = readingTimeOf(article);
    expect(performance.now() - start).to.be.below(3);
    expect((await counting).words).to.equal(900 * 6);
  });
});
