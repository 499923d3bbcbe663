import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { cleanHtml } from './clean.js';

const baseUrl = 'https://blog.example/';

async function cleaned(html: string): Promise<string> {
  const { content } = await cleanHtml(html, { baseUrl });
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(content);
  return holder.innerHTML;
}

describe('normalise', () => {
  it('makes a figure of a classic caption', async () => {
    expect(
      await cleaned(
        '<div class="wp-caption"><img src="a.jpg" alt="A"><p class="wp-caption-text">Bij</p></div>',
      ),
    ).to.equal('<figure><img src="https://blog.example/a.jpg" alt="A"><figcaption>Bij</figcaption></figure>');
  });

  it('evens out hard spaces for distance and keeps those between two words', async () => {
    expect(await cleaned('<p>&nbsp; Tien&nbsp;minuten &nbsp;is&nbsp; genoeg.&nbsp;</p>')).to.equal(
      '<p>Tien&nbsp;minuten  is  genoeg.</p>',
    );
    expect(await cleaned('<pre>a&nbsp;&nbsp;b\n\n</pre>')).to.equal('<pre>a&nbsp;&nbsp;b\n\n</pre>');
  });

  it('keeps a place that a link leads to, though it is empty', async () => {
    expect(await cleaned('<a href="#x">daar</a><p><span id="x"></span></p>')).to.include(
      '<span id="x"></span>',
    );
  });

  it('restores every source of a picture that waits for a script', async () => {
    const picture =
      '<picture><source data-srcset="b.webp 2x" type="image/webp"><img data-src="b.jpg" data-srcset="b.jpg 1x" data-sizes="50vw"></picture>';
    expect(await cleaned(picture)).to.equal(
      '<picture><source type="image/webp" srcset="https://blog.example/b.webp 2x">' +
        '<img srcset="https://blog.example/b.jpg 1x" sizes="50vw" src="https://blog.example/b.jpg" loading="lazy"></picture>',
    );
  });

  it('leaves a text without any of it as it is', async () => {
    const text =
      '<h2 id="a">Kop</h2><p>Een <em>zin</em> met een<br>regel en <a href="https://a.example/">een link</a>.</p>' +
      '<ul><li>punt</li></ul><table><tbody><tr><td></td><td>2</td></tr></tbody></table><hr>';
    expect(await cleaned(text)).to.equal(text);
  });
});
