import { escaped } from './escaped.ts';
import { inWords, isReached, type Bar, type Plot } from './plot.ts';

/** Pixels from bar to bar: a line of words, and the bar under it. */
const step = 44;
const words = 16;
const thickness = 14;

/** A figure of bars, as wide as there is room, with its numbers as a table. Words keep their size. */
export function drawPlot(plot: Plot): string {
  const { title, bars } = plot;
  const longest = Math.max(...bars.flatMap(({ value, target = 0 }) => [value, target]));
  const share = (value: number) => `${((longest > 0 ? value / longest : 0) * 100).toFixed(2)}%`;
  const drawn = bars.map((bar, index) => drawBar(bar, plot, index * step, share));
  return `<figure>
<figcaption>${escaped(title)}</figcaption>
<svg width="100%" height="${bars.length * step}" aria-hidden="true">
${drawn.join('\n')}
</svg>
${table(plot)}
</figure>`;
}

function drawBar(bar: Bar, plot: Plot, top: number, share: (value: number) => string): string {
  const { name, value, target } = bar;
  const kind = isReached(bar, plot) === false ? 'missed' : 'bar';
  const [from, to] = [top + words + 5, top + words + 5 + thickness];
  const goal =
    target === undefined
      ? ''
      : `<line class="target" x1="${share(target)}" x2="${share(target)}" y1="${from - 3}" y2="${to + 3}"/>`;
  return `<text y="${top + words}">${escaped(`${name}: ${inWords(value, plot)}`)}</text>
<rect class="${kind}" y="${from}" width="${share(value)}" height="${thickness}"/>${goal}`;
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
  return `<details><summary>Figures of ${escaped(plot.title)}</summary>
<div class="table" role="region" tabindex="0" aria-label="Figures of ${escaped(plot.title)}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></details>`;
}
