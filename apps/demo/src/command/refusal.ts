/** Something the user can mend. The message is all that is said; nobody needs the stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Runs a command to its end; a refusal becomes one line and exit code 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
