import { basename, extname, join, resolve } from 'node:path'
import { sha256Hex } from '@fairlead/playbook'

/**
 * Where the work on playbooks is kept when nobody says: `.data` for the bundled one, and for one's own, or several that
 * run as one, a folder in it with a name that no others have, so that engagements of different playbooks never mix.
 */
export function dataFolderOf(
  playbooks: readonly string[],
  { cwd, root }: { readonly cwd: string; readonly root: string },
): string {
  const data = join(root, '.data')
  const paths = playbooks.map((playbook) => resolve(cwd, playbook))
  const [first] = paths
  if (first === undefined) return data
  const name = basename(first, extname(first))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return join(data, `${name}-${sha256Hex(paths.join('\n')).slice(0, 8)}`)
}
