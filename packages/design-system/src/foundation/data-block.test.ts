import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { createDataBlock } from './data-block.js';

describe('a block of data', () => {
  it('holds its JSON, whatever stands in it', () => {
    const json = JSON.stringify({ name: '</script><!--<script>' });
    const block = createDataBlock(json);
    expect(block.type).to.equal('application/ld+json');
    expect(block.textContent).to.equal(json);
    expect(block.parentNode).to.equal(null);
  });

  it('is new each time', () => {
    const first = createDataBlock('{"a":1}');
    expect(createDataBlock('{"b":2}').textContent).to.equal('{"b":2}');
    expect(first.textContent).to.equal('{"a":1}');
  });

  it('never runs, also when it is turned into a script', () => {
    const block = createDataBlock('document.documentElement.dataset.ran = "yes"');
    block.type = 'text/javascript';
    document.body.append(block);
    block.append(';');
    block.remove();
    expect(document.documentElement.dataset['ran']).to.equal(undefined);
  });
});
