import type { ComponentName } from './component-name.ts';
import { hostileFile } from './hostile-file.ts';
import { storiesFile } from './stories-file.ts';
import { testFile } from './test-file.ts';

export interface Extras {
  /** An event of its own, made by a button. */
  events: boolean;
  /** Words of its own, in Dutch and English. */
  terms: boolean;
}

/** The files of a component's folder: the smallest element that stands on the whole foundation. */
export function componentFiles(name: ComponentName, extras: Extras): Map<string, string> {
  const { file } = name;
  return new Map([
    [`${file}.ts`, classFile(name, extras)],
    [`${file}.styles.ts`, stylesFile(name)],
    [`${file}.define.ts`, defineFile(name)],
    ...(extras.events ? [[`${file}.events.ts`, eventsFile(name)] as const] : []),
    ...(extras.terms ? [[`${file}.terms.ts`, termsFile(name)] as const] : []),
    [`${file}.test.ts`, testFile(name, extras)],
    [`${file}.hostile.test.ts`, hostileFile(name)],
    [`${file}.stories.ts`, storiesFile(name, extras)],
  ]);
}

function classFile(name: ComponentName, { events, terms }: Extras): string {
  const { file, class: className, words } = name;
  const imports = [
    "import { html, LitElement } from 'lit';",
    "import { hostStyles } from '../../foundation/host.styles.js';",
    ...(terms ? ["import { LocaleController } from '../../foundation/locale.js';"] : []),
    "import { textStyles } from '../../foundation/text.styles.js';",
    "import { ThemeController } from '../../foundation/theme.js';",
    "import { version } from '../../foundation/version.js';",
    ...(events
      ? [
          "import { buttonStyles } from '../button/button.styles.js';",
          `import { ${className}PressEvent } from './${file}.events.js';`,
        ]
      : []),
    `import { styles } from './${file}.styles.js';`,
    ...(terms ? [`import { en, nl } from './${file}.terms.js';`] : []),
  ];
  return `${imports.join('\n')}

/**
 * ${words}: say in a sentence what it is for.
 *
 * @slot - ${events ? 'The label of the button.' : 'What it shows.'}
${events ? ` * @fires {${className}PressEvent} ${file}-press - The reader presses the button. Cancelable.\n` : ''}\
 * @csspart base - The outermost box.
${events ? ' * @csspart button - The native button.\n' : ''}\
 * @cssprop --mp-${file}-padding - Room inside the box.
${events ? ' * @cssprop --mp-button-radius - Rounding of the button.\n' : ''}\
 */
export class ${className} extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, ${events ? 'buttonStyles, ' : ''}styles];
${terms ? '\n  readonly #locale = new LocaleController(this, { en, nl });\n' : ''}
  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    return html\`${drawing({ events, terms })}\`;
  }
${
  events
    ? `
  readonly #press = (): void => {
    this.dispatchEvent(new ${className}PressEvent());
  };
`
    : ''
}}
`;
}

function drawing({ events, terms }: Extras): string {
  const inside = events
    ? '<button class="button" part="button" type="button" @click=${this.#press}><span><slot></slot></span></button>'
    : '<slot></slot>';
  return terms
    ? `<div class="base" part="base" role="group" aria-label=\${this.#locale.terms.label}>${inside}</div>`
    : `<div class="base" part="base">${inside}</div>`;
}

function stylesFile({ file }: ComponentName): string {
  return `import { css } from 'lit';

export const styles = css\`
  .base {
    padding: var(--mp-${file}-padding, 0.75em 1em);
  }
\`;
`;
}

function defineFile({ file, tag, class: className }: ComponentName): string {
  return `import { defineOnce } from '../../foundation/define-once.js';
import { ${className} } from './${file}.js';

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}

defineOnce('${tag}', ${className});
`;
}

function eventsFile({ file, class: className }: ComponentName): string {
  return `declare global {
  interface HTMLElementEventMap {
    '${file}-press': ${className}PressEvent;
  }
}

/** The reader presses the button; cancel it to keep what follows from happening. */
export class ${className}PressEvent extends Event {
  static readonly type = '${file}-press';

  constructor() {
    super(${className}PressEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}
`;
}

function termsFile({ class: className, words }: ComponentName): string {
  return `export interface ${className}Terms {
  /** Says to who cannot see it what this is. */
  label: string;
}

export const en: ${className}Terms = {
  label: '${words}',
};

export const nl: ${className}Terms = {
  label: 'Onderdeel',
};
`;
}
