import { DraftStore, type KeptDraft } from '@meepraten/reactions-client';

/**
 * Where a form keeps its text while another tab's stands in its place: beside that one, until the reader has said what
 * to do with both.
 */
export class AsideStore extends DraftStore {
  override write({ draft: { body } }: KeptDraft): void {
    const kept = this.read();
    if (kept) super.write({ ...kept, aside: body });
  }

  override clear(): void {
    const kept = this.read();
    if (!kept) return;
    delete kept.aside;
    super.write(kept);
  }
}
