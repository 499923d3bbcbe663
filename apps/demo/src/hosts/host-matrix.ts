import type { HostResult, HostResults, HostState } from '@meepraten/build-config/host-results';
import { html } from 'hono/html';
import { dateInWords, type Html } from '../page.ts';

/** Every kind of host that a suite tries, by the name that its tests give it. */
export const triedHosts: Readonly<Record<string, string>> = {
  plain: 'Een pagina zonder enige stijl',
  blog: 'Een blog met eigen stijlen',
  magazine: 'Een donker magazine',
  bootstrap: 'Bootstrap, licht en donker',
  tailwind: 'Tailwind, met zijn reset',
  eleventy: 'Een site van Eleventy',
  react: 'Een app van React',
  vue: 'Een app van Vue',
  'wordpress-classic': 'Klassiek WordPress-thema, reacties in WordPress',
  'wordpress-classic-server': 'Klassiek WordPress-thema, reacties op een eigen server',
  'wordpress-block': 'WordPress-blokthema, reacties in WordPress',
  'wordpress-block-server': 'WordPress-blokthema, reacties op een eigen server',
  strict: 'Een streng beleid (CSP) met één Trusted Types-naam',
  'no-policy': 'Een beleid dat geen enkele Trusted Types-naam toelaat',
  'two-bundles': 'Twee bundels met elk een eigen Lit, onder Trusted Types',
  'scripts-off': 'Een lezer zonder JavaScript',
  file: 'Een pagina die van schijf wordt geopend (file:)',
  'hostile-styles': 'Stijlen die alles in de war sturen',
  'hostile-scripts': 'Scripts die de taal zelf veranderen',
};

const verdicts: Readonly<Record<HostState, string>> = {
  works: 'Werkt',
  degraded: 'Werkt deels',
  unsupported: 'Niet ondersteund',
  fails: 'Faalde bij de laatste meting',
};

const row = (name: string, host: string, result: HostResult | undefined) =>
  html`<tr id="host-${name}">
    <th scope="row">${host}${result?.on ? html` <span class="on">${result.on}</span>` : ''}</th>
    <td>${result ? stand(result) : 'Nog niet gemeten'}</td>
  </tr>`;

/** A test has an English name; all else is said in the language of the page. */
const stand = ({ state, how, measured }: HostResult) =>
  html`<strong class="${state}">${verdicts[state]}</strong>${
      how ? html`: <span ${state === 'fails' ? html`lang="en"` : ''}>${how}</span>` : ''
    } <span class="measured">gemeten op <time datetime="${measured}">${dateInWords(measured)}</time></span>`;

/** Each kind of host with how the widgets were last seen to do there. */
export function hostMatrix(results: HostResults): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Soort site</th>
        <th scope="col">Stand</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(triedHosts).map(([name, host]) => row(name, host, results[name]))}
    </tbody>
  </table>`;
}
