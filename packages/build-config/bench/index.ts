export type { Bar, Plot } from './plot.ts';
export { keepResults } from './results.ts';
