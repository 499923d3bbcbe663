import { describe, expect, it } from 'vitest';
import { createDemo } from '../src/demo-app.ts';
import { mainSlug, reactionsServer, visit } from './demo.ts';

describe('reloading in development', () => {
  it('is on every host page but the strict one', async () => {
    const options = { changes: new EventTarget() };
    for (const host of ['plain', 'blog', 'magazine'])
      expect((await visit(`/${host}/${mainSlug}`, options)).text).toContain(
        '<script src="/dev/reload.js" defer>',
      );
    expect((await visit(`/strict/${mainSlug}`, options)).text).not.toContain('/dev/');
  });

  it('is nowhere outside development', async () => {
    expect((await visit(`/blog/${mainSlug}`)).text).not.toContain('/dev/');
    expect((await visit('/dev/reload.js')).status).toBe(404);
  });

  it('tells a page of a change', async () => {
    const changes = new EventTarget();
    const demo = createDemo({ reactionsServer, changes });
    const answer = await demo.request('/dev/changes');
    const events = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await events?.read())?.value).toMatch(/^event: start\ndata: .+\n/);
    changes.dispatchEvent(new Event('change'));
    expect((await events?.read())?.value).toMatch(/^event: change\n/);
    await events?.cancel();
  });
});
