import { ownArticle } from '../own-article.ts';
import { address } from './port.ts';
import { reactionsServerUrl } from './reactions-server.ts';
import type { Settings } from './settings.ts';

/** Where everything is, once it is there. */
export function announce(settings: Settings): void {
  const { port, article } = settings;
  const demo = `http://${address}:${port}`;
  const lines = [
    ['Demo', `${demo}/`],
    ...['plain', 'blog', 'magazine', 'strict'].map((host) => [`  ${host}`, `${demo}/${host}`]),
    ['Reactions server', reactionsServerUrl(settings).href],
    ...(article === null ? [] : [['Article', `${demo}${ownArticle(article).src}`]]),
  ];
  console.log(
    `\n${lines.map(([name = '', url]) => `${name.padEnd(18)}${url}`).join('\n')}\n\nCtrl-C stops both.`,
  );
}
