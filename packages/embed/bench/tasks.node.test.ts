import { describe, expect, it } from 'vitest';
import { tasksOf, type TraceEvent } from './tasks.ts';

const event = (name: string, tts: number, tdur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: tts * 2,
  dur: tdur * 2,
  tts,
  tdur,
  ...more,
});

const mainThread = event('thread_name', 0, 0, { ph: 'M', args: { name: 'CrRendererMain' } });

describe('the tasks of a trace', () => {
  it('are told in processor time, without what the browser does of itself', () => {
    const tasks = tasksOf([
      mainThread,
      event('RunTask', 0, 50_000),
      event('FunctionCall', 1000, 40_000),
      event('Layout', 2000, 20_000),
      event('ParseHTML', 30_000, 5000),
      event('RunTask', 60_000, 7000),
    ]);
    expect(tasks).toEqual([
      { total: 50, script: 25 },
      { total: 7, script: 7 },
    ]);
  });

  it('count once what is told twice, one inside the other', () => {
    const tasks = tasksOf([
      mainThread,
      event('ThreadControllerImpl::RunTask', 0, 30_000),
      event('RunTask', 1000, 28_000),
      event('UpdateLayoutTree', 2000, 10_000),
      event('Layout', 4000, 3000),
    ]);
    expect(tasks).toEqual([{ total: 30, script: 20 }]);
  });

  it('are those of pages alone', () => {
    expect(tasksOf([mainThread, event('RunTask', 0, 9000, { tid: 2 })])).toEqual([]);
  });
});
