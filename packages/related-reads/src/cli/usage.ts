export const usage = `Usage: meepraten-related build SOURCE… --out related.json

Ranks every article against all others and writes the best of each: into one file, for
<mp-related-reads src="/related.json">, or into a folder with a small file for each article, for
<mp-related-reads type="related" src="/related/">.

SOURCE is one of
  FEED   a JSON Feed, RSS or Atom: a file or a URL
  WXR    what WordPress exports: its published posts
  URL    a WordPress posts route (…/wp-json/wp/v2/posts): all its pages
  DIR    a folder of .html, .md and .txt files, one article each

  --out FILE        where the result goes; the file is replaced when all is done
  --out DIR/        the same for a folder; it may hold nothing but what was written like this
  --base-url URL    where the files of a folder are published, unless they say it themselves (default /)
  --max-items N     related reads for each article (default 10)
  --half-life DAYS  a read so many days older than the newest counts for half
  --quiet           no progress bar

Exit code: 0 all done, 3 done without the entries that were named, 1 nothing written, 2 misused.`;
