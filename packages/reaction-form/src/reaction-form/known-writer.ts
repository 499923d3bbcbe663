import { keptWriter, type Writer } from './writer-memory.js';

interface WritersForm {
  /** Whether the form asks for it. */
  isKeeping: boolean;
  /** Whether the writer does. */
  remembers: boolean;
}

const format = 1;

/** A writer who has asked to be known on this device: their name and e-mail address, and no more of them. */
export class KnownWriter {
  readonly #form: WritersForm;

  constructor(form: WritersForm) {
    this.#form = form;
  }

  /** Undefined where nobody has asked for it, or what is kept is damaged. */
  read(): Pick<Writer, 'name' | 'email'> | undefined {
    if (!this.#form.isKeeping) return undefined;
    try {
      const { format: found, name, email } = JSON.parse(keptWriter.read() ?? '') as Record<string, unknown>;
      if (found === format && typeof name === 'string' && typeof email === 'string') return { name, email };
    } catch {
      // As if there were none.
    }
    return undefined;
  }

  /** Keeps the writer of a reaction, if they ask for it, or else nobody. */
  note({ name, email }: Writer): void {
    const { isKeeping, remembers } = this.#form;
    if (!isKeeping) return;
    if (remembers) keptWriter.write(JSON.stringify({ format, name, email }));
    else keptWriter.clear();
  }
}
