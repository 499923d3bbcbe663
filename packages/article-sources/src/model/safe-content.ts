import { inertDocument } from '../sanitiser/inert-document.js';
import { loadParser, parserAtHand } from '../sanitiser/parse-html.js';
import { sanitise } from '../sanitiser/sanitise.js';
import { contentsOf, type ContentsEntry } from './contents.js';

/** The body of an article: whatever is put in has been sanitised when it comes out. */
export class SafeContent {
  #nodes = nothing();
  #ready = Promise.resolve();

  constructor(content: string | DocumentFragment = nothing()) {
    this.replace(content);
  }

  /** Of nodes that came out of `sanitise` just now and that nobody else holds. */
  static of(sanitised: DocumentFragment): SafeContent {
    const content = new SafeContent();
    content.#nodes = sanitised;
    return content;
  }

  /** Settles when what was put in last can be taken out. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  copy(): DocumentFragment {
    return this.#nodes.cloneNode(true) as DocumentFragment;
  }

  contents(): ContentsEntry[] {
    return contentsOf(this.#nodes);
  }

  replace(content: string | DocumentFragment): void {
    const parse = parserAtHand();
    this.#ready = Promise.resolve();
    if (typeof content !== 'string') this.#nodes = sanitise(content);
    else if (parse) this.#nodes = sanitise(parse(content));
    else {
      this.#ready = this.#replaceLater(content);
      // Who does not wait for it must not get an unhandled rejection; who does still sees the error.
      this.#ready.catch(() => {});
    }
  }

  async #replaceLater(html: string): Promise<void> {
    const placeholder = (this.#nodes = nothing());
    const parse = await loadParser();
    // What was put in meanwhile wins.
    if (this.#nodes === placeholder) this.#nodes = sanitise(parse(html));
  }
}

function nothing(): DocumentFragment {
  return inertDocument().createDocumentFragment();
}
