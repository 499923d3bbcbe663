/** What happened to one acknowledged reaction, between the request and the first byte of its answer. */
export interface TracedAnswer {
  status: number;
  /** Pages were written to the log, and fsync or fdatasync of it returned after the last of them. */
  durable: boolean;
}

const read = /\b(?:read|readv|recvfrom|recvmsg)(?:\(| resumed).*"POST \/v1\/sites/;
const written = /\b(?:pwrite64|pwritev?|writev?)\(\d+<[^>]*-wal>/;
const synced = /\b(?:fsync|fdatasync)\(\d+<[^>]*-wal>\) += 0/;
// Another thread called something meanwhile: the call is then shown in two lines.
const syncBegun = /^(\d+).*\b(?:fsync|fdatasync)\(\d+<[^>]*-wal> <unfinished/;
const syncEnded = /^(\d+) +<\.\.\. (?:fsync|fdatasync) resumed>\) += 0/;
const answered = /\b(?:write|writev|sendto|sendmsg)\(.*"HTTP\/1\.1 (201|202) /;

/** strace that shows the paths of files and the first bytes of what goes by; it stops with SIGTERM. */
export function straceInto(file: string): string[] {
  const calls = 'read,readv,recvfrom,recvmsg,write,writev,sendto,sendmsg,pwrite64,pwritev,fsync,fdatasync';
  return ['strace', '-I2', '-f', '-qq', '-y', '-s', '64', '-e', `trace=${calls}`, '-o', file];
}

/** Reads a trace of a server that was asked one thing at a time. */
export function readTrace(lines: Iterable<string>): TracedAnswer[] {
  const answers: TracedAnswer[] = [];
  const syncing = new Set<string>();
  let state: 'asked' | 'written' | 'synced' = 'asked';
  for (const line of lines) {
    const status = answered.exec(line)?.[1];
    const thread = syncBegun.exec(line)?.[1];
    if (thread) syncing.add(thread);
    if (read.test(line)) state = 'asked';
    else if (written.test(line)) state = 'written';
    else if (isSync(line, syncing) && state === 'written') state = 'synced';
    else if (status) answers.push({ status: Number(status), durable: state === 'synced' });
  }
  return answers;
}

function isSync(line: string, syncing: Set<string>): boolean {
  return synced.test(line) || syncing.delete(syncEnded.exec(line)?.[1] ?? '');
}
