import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DeskError } from '../model/desk-error.ts';
import { isAlive } from './is-alive.ts';

interface Holder {
  readonly process: number;
  /** The process's start as the kernel counts it, null where it does not tell: process numbers are used again. */
  readonly started: string | null;
  readonly host: string;
  readonly since: string;
}

/**
 * Makes this process the only one that writes to a desk folder, which is there; gives the function that lets go.
 * Where another living process holds it: DeskError `locked`, naming that process. A lock that a crash left
 * behind (its process is gone) is taken over.
 */
export function lockDesk(folder: string, clock: () => Date): () => void {
  const path = join(folder, 'lock.json');
  const own: Holder = {
    process: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    since: clock().toISOString(),
  };
  if (!tryCreate(path, own)) {
    const before = readHolder(path);
    if (before && holdsStill(before)) {
      throw new DeskError(
        'locked',
        `${folder} (process ${before.process} on ${before.host}, since ${before.since})`,
      );
    }
    dropLeftLock(path, before);
    if (!tryCreate(path, own)) throw new DeskError('locked', folder);
  }
  return () => rmSync(path, { force: true });
}

/**
 * Removes the lock of a process that is gone. Of two processes that both found it, the slower one would take
 * away the new lock of the faster: it sees that by the content, and puts it back.
 */
function dropLeftLock(path: string, left: Holder | undefined): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (JSON.stringify(readHolder(aside)) !== JSON.stringify(left)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

/** Creation with `wx` is the atomic step: of two processes one gets EEXIST. */
function tryCreate(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new DeskError('not-writable', path, { cause: error });
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** A holder on another machine (a shared folder) counts as alive: it cannot be asked. */
function holdsStill(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (!isAlive(holder.process)) return false;
  return holder.started === null || holder.started === startOf(holder.process);
}

/** Field 22 of Linux' /proc/PID/stat, counted behind the program's name, which may hold spaces. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
