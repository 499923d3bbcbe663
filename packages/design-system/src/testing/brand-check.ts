import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { BrandError, checkBrand, type ThemeReport } from '../brand/index.js';
import '../components/text-field/text-field.define.js';
import { hostStyles } from '../foundation/host.styles.js';
import { textStyles } from '../foundation/text.styles.js';

/** What a style sheet says of a brand. */
export function brandVariables(sheet: string): { color: string; font: string } {
  const valueOf = (name: string) => new RegExp(`--mp-brand-${name}: (.+);`).exec(sheet)?.[1] ?? '';
  return { color: valueOf('color'), font: valueOf('font') };
}

const heads = ['Theme', 'Accent', 'On accent', 'Focus', 'Logo colour', 'Least contrast'];

/** Shows what `checkBrand` says while somebody types. */
export class BrandCheck extends LitElement {
  static override styles = [
    hostStyles,
    textStyles,
    css`
      .scroll {
        overflow-x: auto;
        margin-block: 1em 2em;
      }

      table {
        border-collapse: collapse;
      }

      th,
      td {
        padding: 0.5em 0.75em;
        border-block-end: 1px solid var(--_rule);
        text-align: start;
      }

      i {
        display: inline-block;
        inline-size: 1.5em;
        block-size: 1.5em;
        margin-inline-end: 0.5em;
        border: 1px solid var(--_line);
        vertical-align: middle;
      }
    `,
  ];

  @property() color = '';
  @property() font = '';

  override render() {
    const result = this.#checked();
    const error = result instanceof BrandError ? result : undefined;
    const told = (variable: string) =>
      error?.variable === variable ? `${error.code}: ${error.complaint} ${error.remedy}` : '';
    return html`<div class="base">
      <mp-text-field
        label="--mp-brand-color"
        .value=${this.color}
        .error=${told('--mp-brand-color')}
        @input=${(event: Event) => (this.color = valueIn(event))}
      ></mp-text-field>
      <mp-text-field
        label="--mp-brand-font"
        .value=${this.font}
        .error=${told('--mp-brand-font')}
        @input=${(event: Event) => (this.font = valueIn(event))}
      ></mp-text-field>
      ${result instanceof BrandError ? nothing : renderReport(result)}
    </div>`;
  }

  #checked(): ThemeReport[] | BrandError {
    try {
      return checkBrand({ color: this.color, font: this.font });
    } catch (error) {
      if (error instanceof BrandError) return error;
      throw error;
    }
  }
}

const valueIn = (event: Event) => (event.currentTarget as HTMLElement & { value: string }).value;

function renderReport(report: readonly ThemeReport[]): TemplateResult {
  return html`<div class="scroll" role="region" aria-label="What becomes of it" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${report.map(renderTheme)}
      </tbody>
    </table>
  </div>`;
}

function renderTheme({ theme, keepsColor, roles, contrasts }: ThemeReport): TemplateResult {
  const swatch = (color: string) =>
    html`<td><i style=${styleMap({ background: color })}></i><code>${color}</code></td>`;
  const ofBrand = contrasts.filter(({ role, on }) => [role, on].some((name) => /accent|focus/.test(name)));
  const [least] = ofBrand.toSorted((one, other) => one.ratio / one.least - other.ratio / other.least);
  return html`<tr>
    <th scope="row">${theme}</th>
    ${swatch(roles.accent)} ${swatch(roles['on-accent'])} ${swatch(roles.focus)}
    <td>${keepsColor ? 'as it is' : theme.endsWith('dark') ? 'lightened' : 'darkened'}</td>
    <td>
      ${
        least
          ? html`${least.ratio.toFixed(1)} : 1, ${least.role} on ${least.on} (asked: ${least.least})`
          : nothing
      }
    </td>
  </tr>`;
}

customElements.define('mp-brand-check', BrandCheck);

declare global {
  interface HTMLElementTagNameMap {
    'mp-brand-check': BrandCheck;
  }
}
