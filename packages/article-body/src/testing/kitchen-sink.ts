import { html, type TemplateResult } from 'lit';

const grid = (width: number, height: number, tint: string) =>
  URL.createObjectURL(
    new Blob(
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
        `<rect width="100%" height="100%" fill="${tint}"/><path d="M0 ${height}L${width / 3} ${height / 3}L${width / 2} `,
        `${height * 0.6}L${width * 0.7} ${height / 4}L${width} ${height}Z" fill="#0003"/>`,
        `<circle cx="${width * 0.82}" cy="${height * 0.24}" r="${height / 10}" fill="#fff9"/></svg>`,
      ],
      { type: 'image/svg+xml' },
    ),
  );

const picture = (alt: string, tint = '#7d9aa5', width = 1200, height = 675) =>
  html`<img src=${grid(width, height, tint)} width=${width} height=${height} alt=${alt} />`;

const opening = html`<p>
    Wie een tekst van een ander op zijn eigen pagina zet, erft ook alles wat daarin kan staan: tussenkoppen en
    opsommingen, maar evengoed een tabel met <strong>acht kolommen</strong>, een voetnoot<sup
      id="verwijzing-1"
      ><a href="#noot-1">1</a></sup
    >
    of een woord als <em>arbeidsongeschiktheidsverzekeringsmaatschappij</em>. Dit artikel bevat van alles één,
    zodat een ontwerper in één oogopslag ziet wat er met 1.234.567 lettertekens gebeurt.
  </p>
  <p>
    Een tweede alinea volgt zonder inspringing, met een <a href="https://example.org/">koppeling</a>, een
    <mark>gemarkeerde</mark> passage, een <abbr title="Algemene verordening gegevensbescherming">AVG</abbr>,
    iets dat <del>vervallen</del> <ins>vervangen</ins> is, H<sub>2</sub>O en 10<sup>6</sup>, en een toets:
    <kbd>Ctrl</kbd> + <kbd>S</kbd>. Ze vroeg: <q>Wie schreef dat <q>ooit</q> op?</q> En dat was in ’90.
  </p>`;

const lists = html`<h2 id="lijsten">Lijsten, en wat daarin past</h2>
  <ul>
    <li>een korte regel</li>
    <li>
      een regel die zo lang is dat hij op een telefoon niet in één keer past en dus netjes moet terugspringen
      onder zijn eigen begin
      <ol>
        <li>met een genummerde lijst erin</li>
        <li>
          <p>en daarin een alinea,</p>
          <p>nee, twee.</p>
        </li>
      </ol>
    </li>
    <li>en een laatste</li>
  </ul>
  <dl>
    <dt>Virtueel assistent</dt>
    <dd>Iemand die ondersteunend werk doet, meestal op afstand.</dd>
    <dt>Opdracht</dt>
    <dd>Wat je samen afspreekt, liefst op papier.</dd>
    <dd>Ook: het werk zelf.</dd>
  </dl>
  <h3 id="citaten">Citaten</h3>
  <blockquote>
    <p>Samenwerken is meer dan werk verdelen. Het is <em>weten</em> wie wat niet hoeft te doen.</p>
    <p>— <cite>Handboek voor het kleine kantoor</cite></p>
  </blockquote>
  <figure class="wp-block-pullquote">
    <blockquote><p>Een goede afspraak past op een briefkaart.</p></blockquote>
    <figcaption>Uit dit artikel</figcaption>
  </figure>`;

const figures = html`<h2 id="beelden">Beelden in drie breedtes</h2>
  <figure>
    ${picture('Bergen bij avond, getekend')}
    <figcaption>
      In de kolom, met een onderschrift dat best wat langer mag zijn dan één regel van de kolom.
    </figcaption>
  </figure>
  <p>Tussen twee beelden staat weer gewone tekst, die zijn eigen regellengte houdt.</p>
  <figure class="alignwide">
    ${picture('Bergen in de ochtend, getekend', '#b08968')}
    <figcaption>Breed: voorbij de tekst, tot waar de ruimte ophoudt.</figcaption>
  </figure>
  <figure class="alignfull">
    ${picture('Een smalle strook lucht', '#89a894', 1600, 400)}
    <figcaption>Vol: de hele breedte.</figcaption>
  </figure>
  <figure class="wp-block-gallery">
    ${['#7d9aa5', '#b08968', '#89a894'].map(
      (tint, index) => html`<figure>${picture(`Beeld ${index + 1} van de reeks`, tint, 600, 450)}</figure>`,
    )}
    <figcaption>Een reeks van drie.</figcaption>
  </figure>`;

const data = html`<h2 id="gegevens">Gegevens en code</h2>
  <table>
    <caption>
      Uren in een week, per soort werk
    </caption>
    <thead>
      <tr>
        <th scope="col">Werk</th>
        ${['Maandag', 'Dinsdag', 'Woensdag', 'Donderdag', 'Vrijdag', 'Samen'].map(
          (day) => html`<th scope="col">${day}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${['Agenda', 'Post en wat daarop volgt', 'Boekhouding'].map(
        (work, row) =>
          html`<tr>
            <th scope="row">${work}</th>
            ${[4, 2, 6, 1, 3, 16].map((hours) => html`<td>${hours + row}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>
  <pre
    tabindex="0"
  ><code>const groet = (naam) => \`Dag \${naam}, praat gerust mee onder dit artikel, hoe lang deze regel ook is.\`;
</code></pre>
  <p>
    In een zin staat code zo: <code>npm start -- --article FILE.html</code>, en uitvoer zo:
    <samp>2 fouten</samp>.
  </p>
  <details>
    <summary>Meer weten over de berekening</summary>
    <p>De uren zijn verzonnen, de optelling klopt ook niet, en daar gaat het hier niet om.</p>
  </details>
  <hr />
  <h3>Een kop van de derde orde</h3>
  <h4>En meteen een van de vierde</h4>
  <p>Zelden nodig, en dan toch te onderscheiden van de tekst.</p>`;

const abroad = html`<h2 id="talen">Andere talen en schriften</h2>
  <blockquote lang="ar" dir="rtl"><p>من كتب هذا؟ سألت، ثم قرأت الصفحة مرة أخرى.</p></blockquote>
  <p lang="en">
    She asked: <q>Who wrote <q>that</q>?</q> A sentence in English takes English quotation marks and breaks
    its words where English does.
  </p>`;

const notes = html`<section role="doc-endnotes">
  <h2>Noten</h2>
  <ol>
    <li id="noot-1">
      <p>
        De noot zelf, met een weg terug.
        <a href="#verwijzing-1" role="doc-backlink" aria-label="Terug naar de tekst">↩︎</a>
      </p>
    </li>
  </ol>
</section>`;

/** An article that holds one of everything a foreign article may hold, in our own words. */
export function kitchenSink(): TemplateResult {
  return html`${opening}${lists}${figures}${data}${abroad}${notes}`;
}
