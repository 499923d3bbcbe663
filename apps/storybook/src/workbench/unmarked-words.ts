import { treesIn } from '@meepraten/build-config/shadow-trees';

/** What people wrote, or the browser tells: none of it is in our catalogues. */
const content =
  '[part~=author], [part~=avatar], [part~=body], [part~=title], [part~=link], [part~=preview], [part~=contents] a, .summary, .own a, .own [dir=auto], time, style';

const spokenAttributes = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

const isMarked = (text: string) => !/\p{L}{2}/u.test(text) || /^\P{L}*\[.*\]\P{L}*$/su.test(text);

/** The words in our elements around which the pseudo-language has put no marks: they come from no catalogue. */
export function unmarkedWords(root: Element): string[] {
  const elements = treesIn(root)
    .filter((tree) => tree instanceof ShadowRoot)
    .flatMap((tree) => [...tree.querySelectorAll('*')])
    .filter((element) => element.checkVisibility());
  const written = elements.filter((element) => element.closest(content)).map((own) => own.textContent);
  // What people wrote may stand in other places too, such as the name of a button.
  const given = [root.textContent, document.title, ...written].join(' ');
  return elements
    .filter((element) => !element.closest(content))
    .flatMap((element) => [...textsOf(element), ...attributesOf(element)])
    .filter((text) => !isMarked(text) && !given.includes(text.replace(/^[:,\s]+/, '').trim()));
}

function textsOf(element: Element): string[] {
  return [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data);
}

function attributesOf(element: Element): string[] {
  return spokenAttributes.map((name) => element.getAttribute(name) ?? '');
}
