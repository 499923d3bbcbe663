import { inheritedAttribute } from '@meepraten/design-system';
import {
  currentPage,
  type FormSettings,
  type ReactionDraft,
  type ReactionRequest,
} from '@meepraten/reactions-client';

/** What a draft asks of the service; fields that the form does not show or that are empty stay away. */
export function requestFor(
  { body, name, email, website, subscribe, parentId, lang }: ReactionDraft,
  { thread, settings }: { thread: string; settings: FormSettings },
): ReactionRequest {
  const asksEmail = settings.email !== 'off' && email.trim() !== '';
  return {
    thread,
    page: currentPage(),
    body,
    name,
    ...(asksEmail && { email }),
    ...(settings.website && website.trim() !== '' && { website }),
    ...(parentId !== null && { parentId }),
    ...(lang !== null && { lang }),
    ...(asksEmail && settings.subscribe && subscribe && { subscribe }),
  };
}

/** The language of the page around, which is what its readers most likely write. */
export function languageOf(element: Element): string | null {
  return inheritedAttribute(element, 'lang') || null;
}
