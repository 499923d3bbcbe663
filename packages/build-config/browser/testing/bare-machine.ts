import type { RunOptions } from '../../process/index.ts';
import type { Machine } from '../machine.ts';

/** What /etc/os-release says on Debian. */
export const debian = 'PRETTY_NAME="Debian"\nID=debian\n';

interface Bare extends Partial<Machine> {
  programs?: string[];
  onRun?: (line: string, programs: string[]) => boolean;
}

/** For tests: a machine that has only what the test gives it. */
export function bareMachine({ programs = [], onRun = () => false, ...rest }: Bare) {
  const ran: { line: string; options: RunOptions | undefined }[] = [];
  const said: string[] = [];
  const machine: Machine = {
    env: {},
    platform: 'linux',
    isRoot: false,
    osRelease: '',
    node: 'node',
    playwrightCommand: 'playwright',
    playwrightPath: '/cache/chrome',
    isProgram: (file) => programs.includes(file),
    findProgram: (names) =>
      programs.find((file) => names.some((name) => file.endsWith(`/bin/${name}`))) ?? null,
    run: (command, args, options) => {
      const line = [command, ...args].join(' ');
      ran.push({ line, options });
      const ok = onRun(line, programs);
      return Promise.resolve({ code: Number(!ok), ok, output: '' });
    },
    say: (message) => said.push(message),
    ...rest,
  };
  return { machine, ran, said };
}
