/** An event of Chromium's trace, as far as it is read here. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** As `ts` and `dur`, on the clock of the thread: it stands still while the processor does something else. */
  tts?: number;
  tdur?: number;
  args?: { name?: string };
}

/** One task of a page's main thread, in milliseconds of processor time: a busy machine makes none of them longer. */
export interface Task {
  total: number;
  /** What is left of it without the browser's own work: parsing, style, layout and paint. */
  script: number;
}

const task = /^(?:ThreadControllerImpl::)?RunTask$/;
const browsersOwn =
  /^(?:ParseHTML|UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|UpdateLayer|HitTest|IntersectionObserverController::computeIntersections)$/;

interface Span {
  start: number;
  end: number;
}

/** The tasks of the main threads of pages. */
export function tasksOf(events: readonly TraceEvent[]): Task[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const complete = events.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid}:${tid}`));
  return [...threads].flatMap((thread) => {
    const here = complete.filter(({ pid, tid }) => `${pid}:${tid}` === thread);
    const own = here.filter(({ name }) => browsersOwn.test(name)).map(spanOf);
    return outermost(here.filter(({ name }) => task.test(name)).map(spanOf)).map((span) => ({
      total: (span.end - span.start) / 1000,
      script: (span.end - span.start - covered(own, span)) / 1000,
    }));
  });
}

function spanOf({ ts, dur = 0, tts = ts, tdur = dur }: TraceEvent): Span {
  return { start: tts, end: tts + tdur };
}

/** A task may be told of twice, one inside the other. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? -Infinity)) kept.push(span);
  return kept;
}

/** How much of `whole` the spans cover; one in another counts once. */
function covered(spans: readonly Span[], whole: Span): number {
  const inside = spans.filter(({ start, end }) => start >= whole.start && end <= whole.end);
  return outermost(inside).reduce((sum, { start, end }) => sum + end - start, 0);
}
