export interface ReadingListTerms {
  heading: string;
  close: string;
  empty: string;
  remove: string;
  clear: string;
  undo: string;
  removed: (title: string) => string;
  cleared: string;
  restored: string;
  denied: string;
}

export const en: ReadingListTerms = {
  heading: 'Saved on this device',
  close: 'Close',
  empty: 'Nothing is saved.',
  remove: 'Remove',
  clear: 'Clear all',
  undo: 'Undo',
  removed: (title) => `Removed: ${title}`,
  cleared: 'Everything is removed.',
  restored: 'It is back on the list.',
  denied: 'Your browser does not let this site change what it keeps on this device.',
};

export const nl: ReadingListTerms = {
  heading: 'Bewaard op dit apparaat',
  close: 'Sluiten',
  empty: 'Er is niets bewaard.',
  remove: 'Verwijderen',
  clear: 'Alles wissen',
  undo: 'Ongedaan maken',
  removed: (title) => `Verwijderd: ${title}`,
  cleared: 'Alles is verwijderd.',
  restored: 'Het staat weer op de lijst.',
  denied: 'Je browser laat deze site niet veranderen wat hij op dit apparaat bewaart.',
};
