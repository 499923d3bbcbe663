import type {
  FieldError,
  FormSettings,
  ProblemCode,
  ReactionDraft,
} from '@meepraten/reactions-client/protocol';
import { markup, type Markup } from '../text/markup.js';
import { pageDocument } from './document.js';
import { fieldId, plainFormMarkup } from './form.js';
import { terms, type PageLanguage } from './terms.js';

export interface FormPage {
  lang: PageLanguage;
  action: string;
  form: FormSettings;
  draft: ReactionDraft;
  url: string | null;
  token: string;
  key: string;
  /** Why the reaction was not taken, or null where only a confirmation lacks. */
  refusal: { code: ProblemCode; errors: readonly FieldError[]; retryAfter: number } | null;
}

/** The page between the plain form and its answer: everything typed is in it, and one button sends it on. */
export function formPage(page: FormPage): string {
  const { lang, action, form, draft, url, token, key, refusal } = page;
  const words = terms[lang];
  const errors = refusal?.errors ?? [];
  // The reaction answered is gone: the text goes on as one of its own.
  const orphaned = errors.some(({ field }) => field === 'parentId');
  const parentId = orphaned ? null : draft.parentId;
  const title =
    errors.length > 0 ? words.errorCount(errors.length) : refusal ? words.heading : words.confirmHeading;
  const main = markup`<h1>${title}</h1>
${refusal ? noticeMarkup(page) : markup`<p>${words.confirmText}</p>`}
${plainFormMarkup({ action, lang, form, draft, errors, hidden: { parentId, url, token, key } })}
${url && markup`<p><a href="${url}">${words.backTo(new URL(url).host)}</a></p>`}`;
  return pageDocument({ lang, title, main });
}

function noticeMarkup({ lang, form, refusal }: FormPage): Markup | null {
  if (!refusal) return null;
  const words = terms[lang];
  const { code, errors, retryAfter } = refusal;
  const reason =
    errors.length > 0 ? errorList(errors, { lang, form }) : markup`<p>${words.problem(code, retryAfter)}</p>`;
  return markup`<div data-errors role="alert">${reason}<p>${words.kept}</p></div>`;
}

function errorList(errors: readonly FieldError[], { lang, form }: Pick<FormPage, 'lang' | 'form'>): Markup {
  return markup`<ul>${errors.map(({ field, code }) => {
    const message = terms[lang].error(field, code, form.maxLength);
    return field === 'parentId'
      ? markup`<li>${message}</li>`
      : markup`<li><a href="#${fieldId(field)}">${message}</a></li>`;
  })}</ul>`;
}
