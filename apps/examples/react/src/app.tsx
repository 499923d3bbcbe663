import { useEffect, useState } from 'react';
import type { RelatedReadOpenEvent } from '@meepraten/related-reads';
import { addressOf, articleAt, articles, type Article } from './articles.ts';

const server = 'http://127.0.0.1:8787';

const themes = { host: 'Van de site', light: 'Licht', dark: 'Donker' } as const;
type Theme = keyof typeof themes;

export function App() {
  const [article, open] = useArticle();
  const [theme, setTheme] = useState<Theme>('host');
  const [count, setCount] = useState<number | null>(null);
  const others = articles.filter((other) => other !== article);

  // The app has its own way to another page: the link tells where to.
  function follow(event: RelatedReadOpenEvent) {
    event.preventDefault();
    open(articleAt(event.read.url));
  }

  return (
    <main>
      <p>
        <a href="#reacties">{count === null ? 'Reacties' : `Reacties (${count})`}</a>
      </p>

      {/* A key: another article is another element, and nothing of the former is left in it. */}
      <mp-article-body key={article.slug} id="article" with-reading-time theme={theme}>
        <h1>{article.title}</h1>
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </mp-article-body>

      <mp-related-reads
        key={`${article.slug}-reads`}
        for="article"
        theme={theme}
        onrelated-read-open={follow}
      >
        <h2>Lees ook</h2>
        <ul>
          {others.map((other) => (
            <li key={other.slug}>
              <a href={addressOf(other)}>{other.title}</a>
            </li>
          ))}
        </ul>
      </mp-related-reads>

      {/* The same element all along: a new thread lets go of the old one, and a draft stays with its own. */}
      <mp-reactions
        id="reacties"
        server={server}
        thread={`/${article.slug}`}
        pageSize={20}
        theme={theme}
        onreactions-loaded={(event) => setCount(event.count)}
        onreaction-submitted={({ status }) =>
          status === 'published' && setCount((before) => (before ?? 0) + 1)
        }
      />

      <fieldset>
        <legend>Kleuren van de widgets</legend>
        {Object.entries(themes).map(([name, label]) => (
          <label key={name}>
            <input
              type="radio"
              name="theme"
              checked={theme === name}
              onChange={() => setTheme(name as Theme)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </main>
  );
}

/** The article that the address names, and a way to another, which the back button undoes. */
function useArticle(): [Article, (next: Article) => void] {
  const [article, setArticle] = useState(() => articleAt(location.href));
  useEffect(() => {
    const follow = () => setArticle(articleAt(location.href));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  function open(next: Article) {
    history.pushState(null, '', addressOf(next));
    setArticle(next);
    scrollTo(0, 0);
  }
  return [article, open];
}
