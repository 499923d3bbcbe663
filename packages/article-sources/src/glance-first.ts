/** What the library asks of each element of a page, by its own names. */
interface Questions {
  REGEXPS?: { byline?: RegExp };
  _getLinkDensity?: (element: Element) => number;
  _isElementWithoutContent?: (element: Element) => boolean;
  _isProbablyVisible?: (element: Element) => boolean;
  _isValidByline?: (element: Element, names: string) => boolean;
}

/**
 * Spares Readability most of its work, all of which is one task. It reads the whole text of each element, and of all in
 * it, for questions that a glance answers: the glance comes first here, and where it does not tell, the library is asked
 * as before. The answers are the same; a question that the library has no more is left alone.
 */
export function glanceFirst(reader: object): void {
  const asked = reader as Questions;
  const { _getLinkDensity, _isElementWithoutContent, _isProbablyVisible, _isValidByline, REGEXPS } = asked;
  const byline = REGEXPS?.byline;
  if (_getLinkDensity)
    asked._getLinkDensity = (element) =>
      element.querySelector('a') ? _getLinkDensity.call(reader, element) : 0;
  if (_isElementWithoutContent)
    asked._isElementWithoutContent = (element) =>
      !saysSomething(element) && _isElementWithoutContent.call(reader, element);
  if (_isProbablyVisible)
    asked._isProbablyVisible = (element) =>
      !element.matches('[hidden], [aria-hidden], [style]') || _isProbablyVisible.call(reader, element);
  if (_isValidByline && byline)
    asked._isValidByline = (element, names) =>
      (element.matches('[rel="author"], [itemprop*="author"]') || byline.test(names)) &&
      _isValidByline.call(reader, element, names);
}

function saysSomething(element: Element): boolean {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (/\S/.test((texts.currentNode as Text).data)) return true;
  return false;
}
