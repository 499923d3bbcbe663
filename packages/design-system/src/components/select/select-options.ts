import { html, nothing, type TemplateResult } from 'lit';

/** Draws the page's own `<option>` and `<optgroup>` elements again, for a native select in the shadow root. */
export function renderOptions(parent: Element): TemplateResult[] {
  return [...parent.children].flatMap((child) => {
    if (child instanceof HTMLOptionElement)
      return html`<option
        value=${child.value}
        lang=${child.lang || nothing}
        ?disabled=${child.disabled}
        ?hidden=${child.hidden}
      >
        ${child.label}
      </option>`;
    if (child instanceof HTMLOptGroupElement)
      return html`<optgroup label=${child.label} lang=${child.lang || nothing} ?disabled=${child.disabled}>
        ${renderOptions(child)}
      </optgroup>`;
    return [];
  });
}

/** Whether a reader can choose it. Not `:enabled`, which also asks whether the select around can be used. */
export function isFree(option: HTMLOptionElement): boolean {
  return !option.closest('option[disabled], optgroup[disabled]');
}

export function hasOption(parent: ParentNode, value: string): boolean {
  return [...parent.querySelectorAll('option')].some((option) => option.value === value);
}

/** The value that the page means where nobody has chosen: that of the option marked as selected, else of the first. */
export function defaultValue(parent: ParentNode): string {
  const options = [...parent.querySelectorAll('option')];
  const chosen = options.findLast((option) => option.defaultSelected) ?? options.find(isFree) ?? options[0];
  return chosen?.value ?? '';
}
