// Opens a page in the engine that is named, says so, and ends as it is told to: by itself, by a failure, or by a signal.
import { Browser, type EngineName } from '../index.ts';

const [engine, end] = process.argv.slice(2);
const browser = await Browser.start(engine as EngineName);
// A program that drives a browser answers these itself: Playwright closes its browser then, and lets the program run on.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit());
const page = await browser.newPage();
await page.goto('data:text/html,<title>Held</title>');
console.log('held');
if (end === 'close') await browser.close();
if (end === 'fail') throw new Error('The journey broke off.');
if (end === 'wait') setInterval(() => {}, 60_000);
