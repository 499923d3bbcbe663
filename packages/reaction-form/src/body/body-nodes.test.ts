import type { BodyNode } from '@meepraten/reactions-client';
import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { drawBody } from './body-nodes.js';

function draw(nodes: unknown): HTMLElement {
  const box = document.createElement('div');
  box.append(drawBody(nodes as BodyNode[]));
  return box;
}

const text = (words: string) => ({ kind: 'text', text: words });

describe('drawBody', () => {
  it('draws what readers may write, and markup in their words as words', () => {
    const box = draw([
      { kind: 'p', children: [text('<img src=x onerror=alert(1)>'), { kind: 'br' }] },
      { kind: 'ul', children: [{ kind: 'li', children: [{ kind: 'strong', children: [text('een')] }] }] },
    ]);
    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('p')?.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(box.querySelector('ul > li > strong')?.textContent).to.equal('een');
  });

  it('links to the web and to mail, and to nothing else', () => {
    const link = (href: string) => draw([{ kind: 'a', href, children: [text('hier')] }]);
    const good = link('https://example.nl/').querySelector('a')!;
    expect(good.href).to.equal('https://example.nl/');
    expect(good.rel).to.equal('ugc nofollow noopener noreferrer');
    expect(link('mailto:bo@example.nl').querySelector('a')).to.exist;
    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(1)',
      'data:text/html,x',
      '/pad',
      'blob:x',
    ]) {
      expect(link(href).querySelector('a'), href).to.equal(null);
      expect(link(href).textContent).to.equal('hier');
    }
  });

  it('draws a kind that it does not know as its children', () => {
    const box = draw([{ kind: 'script', children: [text('hoi')] }, { kind: 'video' }]);
    expect(box.children).to.have.length(0);
    expect(box.textContent).to.equal('hoi');
  });

  it('stops at a depth that no message has', () => {
    let node: unknown = text('diep');
    for (let depth = 0; depth < 5000; depth += 1) node = { kind: 'blockquote', children: [node] };
    expect(draw([node]).querySelectorAll('blockquote').length).to.be.lessThan(50);
  });
});
