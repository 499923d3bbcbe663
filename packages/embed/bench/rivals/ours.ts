import type { Widget } from './rival.ts';

export const ours: Widget = {
  name: 'Meepraten',
  id: 'ours',
  head: `<link rel="stylesheet" href="/dist/meepraten.css">
<script type="module" src="/dist/meepraten.js" data-server="/"></script>`,
  body: ({ count }) => `<mp-reactions thread="/${count}"></mp-reactions>`,
  field: 'mp-reactions >>> mp-reaction-form >>> textarea',
  row: 'mp-reactions >>> article',
};
