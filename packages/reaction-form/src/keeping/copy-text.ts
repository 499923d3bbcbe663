/**
 * Copies the text of a field. Where the page may not write to the clipboard, as on plain http, the text is selected, so
 * that a reader can; resolves to whether it is copied.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    await clipboard!.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    // Deprecated, and all that there is without a secure context.
    return document.execCommand('copy');
  }
}
