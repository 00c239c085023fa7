import { Fault } from '../terminal/fault.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is nothing there',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a ring',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
}

/** A file or folder that cannot be read or written, as a fault that says which and why. */
export function ioFault(path: string, cause: unknown, doing: 'read' | 'write' = 'read'): Fault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new Fault(`Cannot ${doing} ${path}: ${reasons[code] ?? (code || 'unknown fault')}.`, { cause })
}
