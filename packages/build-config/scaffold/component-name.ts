/** How a component is called in each place where its name stands. */
export interface ComponentName {
  /** Of its folder and files: `date-picker`. */
  file: string;
  /** `mp-date-picker` */
  tag: string;
  /** `DatePicker` */
  class: string;
  /** For people: `Date picker`. */
  words: string;
}

/** @throws {Error} in one line, when no component can have this name. */
export function componentName(name: string): ComponentName {
  if (name.startsWith('mp-')) throw new Error(`'${name}': leave out 'mp-', the tag gets it by itself.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`'${name}' is no name for a component: write it in kebab-case, such as 'date-picker'.`);
  const words = name.split('-');
  return {
    file: name,
    tag: `mp-${name}`,
    class: words.map(capitalised).join(''),
    words: capitalised(words.join(' ')),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
