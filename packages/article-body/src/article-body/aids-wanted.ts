/** What the attributes of an article ask for beside the article itself. */
export interface AidsWanted {
  isolated: boolean;
  withContents: boolean;
  withHeadingLinks: boolean;
  withProgress: boolean;
  withQuote: boolean;
  withReadingTime: boolean;
  withStructuredData: boolean;
  save: string | null;
}

/** Notes, figures that stand for a video, and what may be wider than the column. */
const needsAid =
  '[role="doc-endnotes"], .footnotes, .wp-block-footnotes, [data-footnotes], figure > a, table, pre';

/** Whether a reader of what the element holds now is helped by more than the article, whose code is fetched then. */
export function wantsAids(element: Element & AidsWanted): boolean {
  return (
    element.isolated ||
    element.withContents ||
    element.withProgress ||
    element.withReadingTime ||
    element.withHeadingLinks ||
    element.withQuote ||
    element.withStructuredData ||
    element.save !== null ||
    element.querySelector(needsAid) !== null
  );
}
