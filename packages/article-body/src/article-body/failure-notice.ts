import type { SourceErrorCode } from '@meepraten/article-sources';
import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from './article-body.terms.js';

export interface Failure {
  src: string;
  code: SourceErrorCode;
  terms: Terms;
  retry: () => void;
}

/** Why the article did not come, and what the reader can do: try again, or go to where it lives. */
export function renderFailure({ src, code, terms, retry }: Failure): TemplateResult {
  return html`<div class="notice" data-variant="danger">
    <p>${terms.failed(code)}</p>
    <div class="actions">
      <button class="button" type="button" @click=${retry}><span>${terms.retry}</span></button>
      ${
        isAnotherPage(src)
          ? html`<a class="button" href=${src}><span>${terms.openItself}</span></a>`
          : nothing
      }
    </div>
  </div>`;
}

export function isThisPage(src: string): boolean {
  return addressOf(src) === addressOf(document.URL);
}

/** Not what would run as a script either. */
function isAnotherPage(src: string): boolean {
  return /^https?:/.test(addressOf(src)) && !isThisPage(src);
}

/** Where a page lives, whatever place on it is meant; empty where that is no address. */
function addressOf(url: string): string {
  return URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href.replace(/#.*$/, '') : '';
}
