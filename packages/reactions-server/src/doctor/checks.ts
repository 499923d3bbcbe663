import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fits } from '../backup/restore.js';
import { contentOf, inspectFile, type Inspection } from '../backup/inspect.js';

/** What was found of one thing; where it is not well, what to do about it. */
export interface Finding {
  about: string;
  isWell: boolean;
  says: string;
}

export interface Place {
  database: string;
  keyFile: string;
  passwordFile: string;
  now: number;
}

/** Looks at everything that a server on a file needs of its machine; changes nothing. */
export function examine(place: Place): Finding[] {
  return [
    ...examineDatabase(place),
    examinePassword(place),
    examineRoom(place.database),
    examineClock(place.now),
  ];
}

function examineDatabase({ database, keyFile }: Place): Finding[] {
  const about = 'database';
  if (!existsSync(database))
    return [
      ill(about, `${database} is not there: the first start makes it, or name another with --database.`),
    ];
  try {
    const inspection = inspectFile(database);
    return [
      aboutContent(database, inspection),
      aboutVersion(inspection),
      aboutRights('database rights', database),
      examineKey(keyFile, inspection.keyIds),
    ];
  } catch (error) {
    return [ill(about, `${database} cannot be read: ${(error as Error).message}`)];
  }
}

function aboutContent(database: string, inspection: Inspection): Finding {
  const wrong = [...inspection.faults, ...inspection.oddities];
  return wrong.length > 0
    ? ill(
        'database',
        `${wrong.join(' ')} Make a copy of ${database} before anything else, and restore a backup.`,
      )
    : well('database', `${database} is whole: ${contentOf(inspection)}`);
}

export function aboutVersion({ pending }: Pick<Inspection, 'pending'>): Finding {
  return well(
    'version',
    pending.length > 0 ? `the next start will make ${pending.join(', ')}` : 'the tables are up to date',
  );
}

export function examineKey(keyFile: string, keyIds: readonly string[]): Finding {
  const about = 'key file';
  if (!existsSync(keyFile))
    return keyIds.length > 0
      ? ill(about, `${keyFile} is missing: put it back, or no e-mail address can be read again.`)
      : well(about, 'none yet: the next start makes one');
  try {
    return fits(keyFile, keyIds)
      ? examineSecret(about, keyFile, '')
      : ill(about, `${keyFile} is not the one that the database was written with: put the right one back.`);
  } catch (error) {
    return ill(about, (error as Error).message);
  }
}

export function examinePassword({ passwordFile }: Pick<Place, 'passwordFile'>): Finding {
  return examineSecret('admin password', passwordFile, 'the next start makes one');
}

function examineSecret(about: string, file: string, otherwise: string): Finding {
  if (!existsSync(file)) return well(about, `none yet: ${otherwise}`);
  const content = readFileSync(file, 'utf8').trim();
  if (content.length < leastLetters)
    return ill(
      about,
      `${file} holds ${content.length} letters: a secret of ${leastLetters} or more is not guessed.`,
    );
  return aboutRights(about, file);
}

const leastLetters = 16;

function aboutRights(about: string, file: string): Finding {
  const others = statSync(file).mode & 0o077;
  return others === 0 || process.platform === 'win32'
    ? well(about, `${file} is for its owner's eyes only`)
    : ill(about, `others may read ${file}: chmod 600 ${file}`);
}

const leastRoom = 500e6;

function examineRoom(database: string): Finding {
  const folder = dirname(database);
  if (!existsSync(folder)) return well('room on disk', `${folder} is not there yet`);
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const said = `${(free / 1e9).toFixed(1)} GB free in ${folder}`;
  return free < leastRoom
    ? ill('room on disk', `${said}: make room, or no reaction can be stored.`)
    : well('room on disk', said);
}

/** No clock that is right tells a time before this was written. */
const written = Date.UTC(2026, 10, 1);

export function examineClock(now: number): Finding {
  const said = `it is ${new Date(now).toISOString()}`;
  return now < written
    ? ill('clock', `${said}, which cannot be: set the clock, or times and limits go wrong.`)
    : well('clock', said);
}

export function well(about: string, says: string): Finding {
  return { about, isWell: true, says };
}

export function ill(about: string, says: string): Finding {
  return { about, isWell: false, says };
}
