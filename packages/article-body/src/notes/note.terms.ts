export interface NoteTerms {
  note: (number: string) => string;
  closeNote: string;
}

export const en: NoteTerms = { note: (number) => `Note ${number}`.trim(), closeNote: 'Close the note' };

export const nl: NoteTerms = { note: (number) => `Noot ${number}`.trim(), closeNote: 'Noot sluiten' };
