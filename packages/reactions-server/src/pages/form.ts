import {
  emptyDraft,
  type FieldError,
  type FormSettings,
  type ReactionDraft,
} from '@meepraten/reactions-client/protocol';
import { markup, type Markup } from '../text/markup.js';
import { terms, type PageLanguage, type Terms } from './terms.js';

export interface PlainForm {
  action: string;
  lang: PageLanguage;
  form: FormSettings;
  draft?: ReactionDraft;
  errors?: readonly FieldError[];
  /** What the form takes along unseen: the page to return to, the token, the key, the reaction answered. */
  hidden?: Readonly<Record<string, string | null>>;
  /** Under a heading of its own, where it is one part of a page. */
  withHeading?: boolean;
}

/** The field that only robots see and fill in. */
export const trapName = 'phone';

/** Ids of the fields; none of them is one that WordPress uses. */
export function fieldId(field: string): string {
  return `mp-plain-${field}`;
}

/** The form in its plain shape: native fields that work with scripts off. */
export function plainFormMarkup(input: PlainForm): Markup {
  const { action, lang, form, hidden = {}, withHeading = false } = input;
  const words = terms[lang];
  return markup`<form method="post" action="${action}" accept-charset="utf-8">
${withHeading && markup`<h3>${words.heading}</h3>`}
<p>${words.requiredNote}</p>
${fields(input)}
${form.subscribe && checkbox(input)}
<div class="mp-trap" hidden aria-hidden="true"><label>${words.leaveEmpty} <input name="${trapName}" tabindex="-1" autocomplete="off"></label></div>
${Object.entries({ ...hidden, lang }).map(([name, value]) => value && markup`<input type="hidden" name="${name}" value="${value}">`)}
<p><button type="submit">${words.submit}</button></p>
</form>`;
}

function fields({ lang, form, draft = emptyDraft, errors = [] }: PlainForm): Markup {
  const words = terms[lang];
  const shown: Field[] = [
    { name: 'body', required: true, multiline: true },
    { name: 'name', required: true, attributes: markup` autocomplete="name"` },
  ];
  if (form.email !== 'off')
    shown.push({
      name: 'email',
      required: form.email === 'required',
      attributes: markup` type="email" autocomplete="email"`,
      hint: `${words.emailHint} ${words.emailReason}`,
    });
  if (form.website) shown.push({ name: 'website', attributes: markup` inputmode="url" autocomplete="url"` });
  return markup`${shown.map((field) => fieldMarkup(field, { words, form, draft, errors }))}`;
}

interface Field {
  name: 'body' | 'name' | 'email' | 'website';
  required?: boolean;
  multiline?: boolean;
  attributes?: Markup;
  hint?: string;
}

interface Surroundings {
  words: Terms;
  form: FormSettings;
  draft: ReactionDraft;
  errors: readonly FieldError[];
}

function fieldMarkup(field: Field, { words, form, draft, errors }: Surroundings): Markup {
  const { name, required = false, hint } = field;
  const id = fieldId(name);
  const error = errors.find((candidate) => candidate.field === name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const attributes = markup` id="${id}" name="${name}"${field.attributes}${required && markup` required`}${error && markup` aria-invalid="true"`}${described && markup` aria-describedby="${described}"`}`;
  // A line end right after the opening tag is dropped by every parser: the message keeps its own.
  const control = field.multiline
    ? markup`<textarea rows="8"${attributes}>
${draft[name]}</textarea>`
    : markup`<input${attributes} value="${draft[name]}">`;
  return markup`<p><label for="${id}">${words.labels[name]}${required && ' *'}</label>
${control}${
    hint &&
    markup`
<small id="${id}-hint">${hint}</small>`
  }${
    error &&
    markup`
<span id="${id}-error" data-error>${words.error(name, error.code, form.maxLength)}</span>`
  }</p>
`;
}

function checkbox({ lang, draft = emptyDraft }: PlainForm): Markup {
  const id = fieldId('subscribe');
  return markup`<p><input type="checkbox" id="${id}" name="subscribe" value="on"${draft.subscribe && markup` checked`}> <label for="${id}">${terms[lang].labels.subscribe}</label></p>`;
}
