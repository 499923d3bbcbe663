export { findProgram } from './find-program.ts';
export { freePort } from './free-port.ts';
export { run, type RunOptions, type RunResult } from './run.ts';
export { inTemporaryFolder } from './temporary-folder.ts';
export { spawnTied } from './tied.ts';
export { runNpm, runTool, scriptOf } from './tools.ts';
