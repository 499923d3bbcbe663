import type { ReactionsError } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Loss } from './draft-watch.js';
import type { KeepingTerms } from './keeping.terms.js';

interface Button {
  words: string;
  press: (event: Event) => void;
}

/** What could not be sent is kept, and goes out later. */
export function renderQueued(
  failure: ReactionsError | null,
  { terms, retry }: { terms: KeepingTerms; retry: Button },
): TemplateResult {
  const why = failure?.code === 'offline' ? terms.queuedOffline : terms.queuedOutOfReach;
  return html`<div class="notice" data-variant="info">
    <strong>${terms.queued}</strong>
    <p>${failure ? why : nothing} ${terms.queuedUntil}</p>
    ${renderButton(retry)}
  </div>`;
}

/** Two texts for one reaction, and the question which of them to keep. */
export function renderQuestion(
  other: string,
  { terms, decide }: { terms: KeepingTerms; decide: (choice: Choice) => void },
): TemplateResult {
  const choices = { this: terms.keepThis, other: terms.takeOther, both: terms.keepBoth };
  return html`<div class="notice question" data-variant="info">
    <strong>${terms.otherTab}</strong>
    <p>${terms.otherTabHow}</p>
    <blockquote class="other" dir="auto" aria-label=${terms.otherText}>${other}</blockquote>
    <div class="actions">
      ${Object.entries(choices).map(([choice, words]) =>
        renderButton({ words, press: () => decide(choice as Choice) }),
      )}
    </div>
  </div>`;
}

/** The device does not keep what is typed: said while there is time to do something about it. */
export function renderLoss(
  loss: Loss,
  { terms, copy }: { terms: KeepingTerms; copy: TemplateResult },
): TemplateResult {
  return html`<div class="notice" data-variant="danger">
    <p>${terms[loss]}</p>
    ${copy}
  </div>`;
}

export interface CopyView {
  terms: KeepingTerms;
  /** Whether the text was copied, or only selected; null before. */
  isCopied: boolean | null;
  press: () => void;
}

/** A button that copies the message, and how that went. */
export function renderCopy({ terms, isCopied, press }: CopyView): TemplateResult {
  return html`${renderButton({ words: terms.copy, press })}
  ${isCopied === null ? nothing : html`<p>${isCopied ? terms.copied : terms.selected}</p>`}`;
}

function renderButton({ words, press }: Button): TemplateResult {
  return html`<button class="button" type="button" @click=${press}><span>${words}</span></button>`;
}
