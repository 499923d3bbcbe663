import { expect } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { videoAt } from './video-link.js';

describe('videoAt', () => {
  it('knows the pages and players of two services', () => {
    const id = 'dQw4w9WgXcQ';
    for (const address of [
      `https://www.youtube.com/watch?v=${id}&t=9`,
      `https://youtu.be/${id}?si=x`,
      `https://www.youtube-nocookie.com/embed/${id}`,
      `https://m.youtube.com/shorts/${id}`,
    ])
      expect(videoAt(address)).to.deep.equal({
        service: 'YouTube',
        id,
        url: `https://www.youtube.com/watch?v=${id}`,
        player: `https://www.youtube-nocookie.com/embed/${id}`,
      });
    expect(videoAt('https://player.vimeo.com/video/76979871?h=1')).to.include({
      url: 'https://vimeo.com/76979871',
      player: 'https://player.vimeo.com/video/76979871?dnt=1',
    });
  });

  it('takes nothing else for a video', () => {
    for (const address of [
      'https://www.youtube.com/embed/videoseries?list=x',
      'https://www.youtube.com/watch',
      'https://youtube.com.a.example/watch?v=dQw4w9WgXcQ',
      'https://vimeo.com/over',
      'javascript:dQw4w9WgXcQ',
      'geen adres',
    ])
      expect(videoAt(address)).to.equal(null);
  });
});
