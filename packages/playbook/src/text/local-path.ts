/**
 * The path from the playbook's folder that a relative path in `from` means; `null` where it leads out of the folder.
 * `~/` is the folder of the playbook itself, as in DocFX.
 */
export function localPath(from: string, path: string): string | null {
  const parts = path.startsWith('~/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.replace(/^~\//, '').split(/[/\\]/)) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
