import { escaped } from './escaped.ts';
import { inWords, isReached, type Bar, type Plot } from './plot.ts';

/** In pixels, with the line of a target standing out above and below. */
const height = 20;
const [top, thickness] = [3, 14];

/** A figure of bars, as wide as there is room, with its numbers as a table. */
export function drawPlot(plot: Plot): string {
  const { title, bars } = plot;
  const longest = Math.max(...bars.flatMap(({ value, target = 0 }) => [value, target]));
  const share = (value: number) => `${((longest > 0 ? value / longest : 0) * 100).toFixed(2)}%`;
  return `<figure>
<figcaption>${escaped(title)}</figcaption>
<div class="bars" aria-hidden="true">
${bars.map((bar) => drawBar(bar, plot, share)).join('\n')}
</div>
${table(plot)}
</figure>`;
}

function drawBar(bar: Bar, plot: Plot, share: (value: number) => string): string {
  const { name, value, target } = bar;
  const kind = isReached(bar, plot) === false ? 'missed' : 'bar';
  const line =
    target === undefined
      ? ''
      : `<line class="target" x1="${share(target)}" x2="${share(target)}" y1="0" y2="${height}"/>`;
  return `<p>${escaped(`${name}: ${inWords(value, plot)}`)}</p>
<svg width="100%" height="${height}"><rect class="${kind}" y="${top}" width="${share(value)}" height="${thickness}"/>${line}</svg>`;
}

function table(plot: Plot): string {
  const hasTargets = plot.bars.some(({ target }) => target !== undefined);
  const rows = plot.bars.map((bar) => {
    const target = bar.target === undefined ? '' : inWords(bar.target, plot);
    const reached = { true: 'yes', false: 'no', null: '' }[String(isReached(bar, plot)) as 'true'];
    const cells = [inWords(bar.value, plot), ...(hasTargets ? [target, reached] : [])];
    return `<tr><th scope="row">${escaped(bar.name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  const heads = [
    'what',
    'measured',
    ...(hasTargets ? [plot.isMoreBetter ? 'at least' : 'at most', 'reached'] : []),
  ];
  return `<details><summary>Figures: ${escaped(plot.title)}</summary>
<div class="table" role="region" tabindex="0" aria-label="Figures: ${escaped(plot.title)}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`;
}
