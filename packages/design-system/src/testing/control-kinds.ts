/** A state of a control: how a page writes it, what is in it then, and what a form sends of it, if anything. */
export interface ControlState {
  readonly attributes: Readonly<Record<string, string>>;
  readonly now: string | boolean;
  readonly sent: string | null;
}

/** What differs from one kind of control to another. */
export interface ControlKind {
  readonly tagName: string;
  /** The property that a reader changes, of our element and of the native control in it. */
  readonly property: 'value' | 'checked';
  readonly empty: ControlState;
  readonly filled: ControlState;
  /** What a press on the label does. */
  readonly labelPress: 'focuses' | 'fills';
  /** What stands in the element. */
  readonly content?: () => readonly Node[];
}

const word = (value: string): ControlState => ({ attributes: { value }, now: value, sent: value });

export const typed = (tagName: string): ControlKind => ({
  tagName,
  property: 'value',
  empty: word(''),
  filled: word('Anna'),
  labelPress: 'focuses',
});

export const chosen = (tagName: string): ControlKind => ({
  ...typed(tagName),
  content: () => ['', 'Anna', 'Bram'].map((value) => new Option(value || 'Kies een naam', value)),
});

export const checked = (tagName: string): ControlKind => ({
  tagName,
  property: 'checked',
  empty: { attributes: { value: 'ja' }, now: false, sent: null },
  filled: { attributes: { value: 'ja', checked: '' }, now: true, sent: 'ja' },
  labelPress: 'fills',
});
