import { relative, resolve, sep } from 'node:path'

/** A path relative to the folder that one stands in, with forward slashes; `.` for that folder itself. */
export function slashPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.'
}
