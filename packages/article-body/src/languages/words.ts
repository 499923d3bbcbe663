import type { Terms as ArticleBodyTerms } from '../article-body/article-body.terms.js';
import type { ReadingListTerms } from '../article-body/reading-list-dialog.terms.js';
import type { SaveTerms } from '../article-body/save-section.terms.js';
import type { NoteTerms } from '../notes/note.terms.js';
import type { QuotingTerms } from '../quoting/quoting.terms.js';
import type { ScrollRegionsTerms } from '../scrolling/scroll-regions.terms.js';
import type { ContentsTerms } from '../sections/contents.terms.js';

/** Every catalogue of this package, by the name of its file. */
export interface Words {
  articleBody: ArticleBodyTerms;
  readingListDialog: ReadingListTerms;
  saveSection: SaveTerms;
  note: NoteTerms;
  quoting: QuotingTerms;
  scrollRegions: ScrollRegionsTerms;
  contents: ContentsTerms;
}
