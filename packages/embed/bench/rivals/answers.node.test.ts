import { describe, expect, it } from 'vitest';
import { benchThread } from '../thread.ts';
import { artalk } from './artalk.ts';
import { ours } from './ours.ts';
import { textOf } from './rival.ts';
import { pageOf, rivals } from './serve.ts';
import { twikoo } from './twikoo.ts';
import { waline } from './waline.ts';

const reactions = benchThread(10).items;
const texts = reactions.map(textOf);

describe('what a rival is told', () => {
  it('has all the texts that we are told, each once', () => {
    const told = [
      artalk.answer({ path: '/api/v2/comments?limit=10', body: '' }, reactions),
      waline.answer({ path: '/api/comment?path=%2F', body: '' }, reactions),
      twikoo.answer({ path: '', body: '{"event":"COMMENT_GET"}' }, reactions),
    ];
    for (const answer of told) {
      const found = [...JSON.stringify(answer).matchAll(/"(?:content|comment)":"(?:<p>)?(.*?)(?:<\/p>)?"/g)];
      expect(found.map(([, text]) => text).toSorted()).toEqual(texts.toSorted());
    }
  });

  it('says which one each answers, in its own way', () => {
    const { comments } = artalk.answer({ path: '/api/v2/comments', body: '' }, reactions) as {
      comments: { id: number; rid: number }[];
    };
    expect(comments.slice(0, 4).map(({ id, rid }) => [id, rid])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
      [4, 3],
    ]);
    const { data } = waline.answer({ path: '/api/comment?', body: '' }, reactions) as {
      data: { data: { objectId: string; children: { objectId: string; pid: string }[] }[] };
    };
    expect(data.data).toHaveLength(5);
    expect(data.data[1]!.children).toMatchObject([{ objectId: 'r3', pid: 'r2' }]);
    const answer = twikoo.answer({ path: '', body: '{"event":"COMMENT_GET"}' }, reactions) as {
      data: { replies: { id: string; rid: string }[] }[];
    };
    expect(answer.data[2]!.replies).toMatchObject([{ id: 'r5', rid: 'r4' }]);
  });

  it('is nothing where its server is not asked for what is measured', () => {
    expect(artalk.answer({ path: '/api/v2/votes', body: '' }, reactions)).toBeUndefined();
    expect(waline.answer({ path: '/api/article', body: '' }, reactions)).toBeUndefined();
  });
});

describe('the page of a widget', () => {
  it('names its own server and as many reactions as are asked', () => {
    for (const widget of [ours, ...rivals]) {
      const html = pageOf(widget, 100);
      expect(html).toMatch(/\/100["')]/);
      expect(html).not.toMatch(/(?:src|href)="https?:/);
    }
  });
});
