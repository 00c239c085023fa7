import { basename, extname, join, resolve } from 'node:path'
import { sha256Hex } from '@fairlead/playbook'

/**
 * Where the work on a playbook is kept when nobody says: `.data` for the bundled one, and for one's own a folder in
 * it with a name that no other playbook has, so that engagements of different playbooks never mix.
 */
export function dataFolderOf(
  playbook: string | undefined,
  { cwd, root }: { readonly cwd: string; readonly root: string },
): string {
  const data = join(root, '.data')
  if (playbook === undefined) return data
  const path = resolve(cwd, playbook)
  const name = basename(path, extname(path))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return join(data, `${name}-${sha256Hex(path).slice(0, 8)}`)
}
