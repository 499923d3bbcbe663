import { onMounted, onUnmounted, shallowRef } from 'vue';
import { addressOf, articleAt, type Article } from './articles.ts';

/** The article that the address names, and a way to another, which the back button undoes. */
export function useArticle() {
  const article = shallowRef(articleAt(location.href));
  const follow = () => void (article.value = articleAt(location.href));
  onMounted(() => addEventListener('popstate', follow));
  onUnmounted(() => removeEventListener('popstate', follow));
  function open(next: Article) {
    history.pushState(null, '', addressOf(next));
    article.value = next;
    scrollTo(0, 0);
  }
  return { article, open };
}
