/** The fields that stand before a Markdown text, between two lines of dashes; lists as lists. */
export interface FrontMatter {
  fields: ReadonlyMap<string, string | string[]>;
  body: string;
}

const frontMatter = /^\ufeff?---[^\S\n]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const field = /^([A-Za-z][\w-]*):\s*(.*)$/;

/** Takes them off the text. Only plain fields are read, not all that YAML can say; whatever else stands there is no text. */
export function takeFrontMatter(text: string): FrontMatter {
  const [whole, lines] = frontMatter.exec(text) ?? [];
  if (whole === undefined || !lines!.split(/\r?\n/).some((line) => field.test(line)))
    return { fields: new Map(), body: text };
  const fields = new Map<string, string | string[]>();
  let list: string[] | null = null;
  for (const line of lines!.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) list?.push(unquoted(item));
    const [, name, value] = field.exec(line) ?? [];
    if (!name) continue;
    list = value ? null : [];
    fields.set(name.toLowerCase(), list ?? valueOf(value!));
  }
  return { fields, body: text.slice(whole.length) };
}

function valueOf(value: string): string | string[] {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
  return list === undefined ? unquoted(value) : list.split(',').map(unquoted).filter(Boolean);
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}
