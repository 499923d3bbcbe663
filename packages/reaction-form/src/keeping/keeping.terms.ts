/** The words for what is kept of a reaction on the device, and what becomes of it there. */
export interface KeepingTerms {
  /** It could not be sent, and stands in the outbox. */
  queued: string;
  queuedOffline: string;
  queuedOutOfReach: string;
  queuedUntil: string;
  /** Another tab has written in the same place. */
  otherTab: string;
  otherTabHow: string;
  otherText: string;
  keepThis: string;
  takeOther: string;
  keepBoth: string;
  /** The device does not keep what is typed: it may not or has no room, or it was cleared. */
  denied: string;
  cleared: string;
  copy: string;
  copied: string;
  selected: string;
}

export const nl: KeepingTerms = {
  queued: 'Bewaard op dit apparaat',
  queuedOffline: 'Je bent niet online.',
  queuedOutOfReach: 'De server is nu niet bereikbaar.',
  queuedUntil:
    'Wordt verstuurd zodra je deze site weer opent, of eerder als de verbinding terugkomt. Wil je nog iets wijzigen, doe dat dan en verstuur opnieuw.',
  otherTab: 'In een ander tabblad is aan dezelfde reactie geschreven',
  otherTabHow: 'Beide teksten zijn bewaard. Welke wil je houden?',
  otherText: 'De tekst uit het andere tabblad',
  keepThis: 'Deze tekst houden',
  takeOther: 'De andere tekst nemen',
  keepBoth: 'Beide onder elkaar',
  denied:
    'Je tekst kan niet op dit apparaat worden bewaard. Verstuur of kopieer hem voordat je de pagina verlaat, anders raakt hij kwijt.',
  cleared:
    'Je tekst is van dit apparaat gewist en staat alleen nog hier. Verstuur of kopieer hem voordat je de pagina verlaat, anders raakt hij kwijt.',
  copy: 'Kopieer tekst',
  copied: 'De tekst is gekopieerd.',
  selected: 'De tekst is geselecteerd: kopieer hem met het toetsenbord of het menu van je browser.',
};

export const en: KeepingTerms = {
  queued: 'Kept on this device',
  queuedOffline: 'You are offline.',
  queuedOutOfReach: 'The server cannot be reached now.',
  queuedUntil:
    'It is sent as soon as you open this site again, or sooner if the connection comes back. To change something, do so and send it again.',
  otherTab: 'The same reply was written in another tab',
  otherTabHow: 'Both texts are kept. Which one do you want?',
  otherText: 'The text from the other tab',
  keepThis: 'Keep this text',
  takeOther: 'Take the other text',
  keepBoth: 'Both, one below the other',
  denied:
    'Your text cannot be kept on this device. Send or copy it before you leave the page, or it will be lost.',
  cleared:
    'Your text was cleared from this device and is only here now. Send or copy it before you leave the page, or it will be lost.',
  copy: 'Copy text',
  copied: 'The text is copied.',
  selected: 'The text is selected: copy it with the keyboard or the menu of your browser.',
};
