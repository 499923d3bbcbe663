import type { Extras } from './component-files.ts';
import type { ComponentName } from './component-name.ts';

/** What every element is held to, and one test for each thing it was laid with. */
export function testFile(name: ComponentName, { events, terms }: Extras): string {
  const { file, tag, class: className } = name;
  return `import { expect, fixture, html${events ? ', oneEvent' : ''} } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { defineOnce } from '../../foundation/define-once.js';
import { themes } from '../../foundation/theme.js';
import './${file}.define.js';
${events ? `import type { ${className}PressEvent } from './${file}.events.js';\n` : ''}\
import { ${className} } from './${file}.js';
${terms ? `import { en, nl } from './${file}.terms.js';\n` : ''}
const draw = () => fixture<${className}>(html\`<${tag}>Praat gerust mee</${tag}>\`);
const boxOf = (element: ${className}) => element.shadowRoot?.querySelector('[part=base]') as HTMLElement;

describe('<${tag}>', () => {
  it('shows what stands in it', async () => {
    const element = await draw();
    expect(element).to.be.instanceOf(${className});
    const slot = boxOf(element).querySelector('slot');
    expect(slot?.assignedNodes()[0]?.textContent).to.equal('Praat gerust mee');
  });

  for (const theme of themes) {
    it(\`is accessible in the theme \${theme}\`, async () => {
      const element = await fixture<${className}>(html\`<${tag} theme=\${theme}>Praat gerust mee</${tag}>\`);
      await expect(element).to.be.accessible();
    });
  }

  it('takes the room inside it from the page', async () => {
    const element = await draw();
    element.style.setProperty('--mp-${file}-padding', '7px');
    expect(getComputedStyle(boxOf(element)).paddingTop).to.equal('7px');
  });

  it('survives a move in the page', async () => {
    const element = await draw();
    const box = boxOf(element);
    const elsewhere = await fixture<HTMLElement>(html\`<div></div>\`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(boxOf(element)).to.equal(box);
  });

  it('survives a second registration', () => {
    expect(() => defineOnce('${tag}', class extends ${className} {})).not.to.throw();
    expect(customElements.get('${tag}')).to.equal(${className});
  });
${events ? eventTests(name) : ''}${terms ? termTests(name) : ''}});
`;
}

function eventTests({ file, class: className }: ComponentName): string {
  return `
  it('tells of a press once, and of nothing before it', async () => {
    const element = await draw();
    const button = element.shadowRoot?.querySelector('button') as HTMLButtonElement;
    let presses = 0;
    element.addEventListener('${file}-press', () => presses++);
    element.textContent = 'Praat mee';
    await element.updateComplete;
    expect(presses).to.equal(0);
    setTimeout(() => button.click());
    const event: ${className}PressEvent = await oneEvent(element, '${file}-press');
    expect(presses).to.equal(1);
    expect(event).to.include({ bubbles: true, composed: true, cancelable: true });
  });

  it('has a button that the keyboard reaches', async () => {
    const element = await draw();
    element.shadowRoot?.querySelector('button')?.focus();
    expect(element.shadowRoot?.activeElement?.localName).to.equal('button');
  });
`;
}

function termTests({ tag, class: className }: ComponentName): string {
  return `
  for (const [lang, label] of Object.entries({ en: en.label, nl: nl.label })) {
    it(\`has its words in \${lang}\`, async () => {
      const page = await fixture<HTMLElement>(html\`<div lang=\${lang}><${tag}>x</${tag}></div>\`);
      const element = page.querySelector('${tag}') as ${className};
      expect(boxOf(element).getAttribute('aria-label')).to.equal(label);
    });
  }
`;
}
