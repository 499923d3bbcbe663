export const usage = `meepraten-reactions [serve]            run the server
meepraten-reactions moderate list      show what waits for approval
meepraten-reactions moderate approve|reject|spam ID…
meepraten-reactions moderate withdraw ID…   take the words away for good
meepraten-reactions moderate undo ID…       take the last verdict back
meepraten-reactions moderate log            what was decided, newest first
meepraten-reactions moderate flags     show what readers reported; reject it, or
meepraten-reactions moderate keep ID…  settle the reports: it stays
meepraten-reactions threads list       every thread with its state
meepraten-reactions threads add KEY [URL]
meepraten-reactions threads open|close|readonly|hide KEY…
meepraten-reactions threads merge FROM INTO   the address has changed: reactions go along
meepraten-reactions threads part FROM         undoes it
meepraten-reactions migrate            bring the database up to date and stop
meepraten-reactions backup FILE        a whole, checked copy of the database, while the server runs
meepraten-reactions restore FILE       make a database of it; with --verify only look whether that works
meepraten-reactions copy --to DATABASE move to another, of either kind, and prove it
meepraten-reactions doctor             look at all that the server needs, with the flags it is started with
meepraten-reactions export [EMAIL]     everything of one address, or the whole site without secrets
meepraten-reactions erase EMAIL        take away all that one address wrote, and the address
meepraten-reactions tidy               remove what was kept long enough; a server does so every hour
meepraten-reactions rotate-key         seal all e-mail addresses under a new key

  --database sqlite:PATH        default sqlite:./reactions.db; or
  --database postgres://…       user:password@host:port/name?sslmode=verify-full
  --host HOST                   default 127.0.0.1
  --port PORT                   default 8787; 0 takes any free one
  --origin URL                  who may embed the site; repeat for more
  --threads open|listed         default open; listed: only the threads that "threads add" made
  --moderation none|first|all   default first: a writer's first reaction waits
  --email optional|required|off default optional
  --rate-limit N/SECONDS|off    default 5/60, for each visitor
  --challenge auto|always|off   default auto: risky reactions prove some work first
  --emote KIND                  what readers may say by one press, beside like; repeat for more
  --words FILE                  words that hold a reaction, one in each line
  --trust-proxy CIDR            a proxy whose word for addresses is taken; repeat for more
  --key-file FILE               default PATH.key, made at first start; on Postgres ./NAME.key
  --admin-password-file FILE    default PATH.admin-password, made at first start; on Postgres ./NAME.admin-password

Each flag can be set in the environment instead: MEEPRATEN_DATABASE, MEEPRATEN_RATE_LIMIT and so on;
several MEEPRATEN_ORIGIN, MEEPRATEN_EMOTE or MEEPRATEN_TRUST_PROXY are separated by spaces.`;
