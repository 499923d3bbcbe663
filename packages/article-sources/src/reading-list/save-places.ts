/** Whether a `save` attribute asks for the list on this device: it names `local`, or nothing at all. */
export function savesLocally(save: string | null): boolean {
  return save !== null && /^$|(?:^|\s)local(?:\s|$)/.test(save.trim());
}
