#!/usr/bin/env node
// Loads nothing that an older Node could stumble over before this line has been said.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `meepraten-related needs Node 22.13 or newer and this is ${process.version}: see https://nodejs.org.`,
  );
  process.exit(1);
}
const { run } = await import('./run.js');
process.exitCode = await run(process.argv.slice(2));

export {};
