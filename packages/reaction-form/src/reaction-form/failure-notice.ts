import { html, nothing, type TemplateResult } from 'lit';

/** Why something did not work, with a button where trying again may help. */
export function renderFailure(
  words: string,
  retry: { words: string; press: (event: Event) => void } | null,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="notice" data-variant="danger">
    <p>${words}</p>
    ${
      retry
        ? html`<button class="button" type="button" @click=${retry.press}>
            <span>${retry.words}</span>
          </button>`
        : nothing
    }
    ${more}
  </div>`;
}
