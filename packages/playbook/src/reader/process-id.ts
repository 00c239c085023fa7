import type { ProcessId } from '../model/release.ts'
import { languageSuffix } from './language-of-path.ts'

/**
 * The id of the process that a page or a link names: the file name without folder, `.md`, anchor and language suffix;
 * the whole name of a file that is nothing but those, and nothing for a link that names no file.
 */
export function processIdOf(path: string): ProcessId {
  const name =
    decoded(path.split(/[?#]/)[0] ?? '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  return languageSuffix(name)?.rest || name.replace(/\.(?:md|markdown)$/i, '') || name
}

function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
