import type { ProcessId } from '../model/release.ts'

const languageSuffix = /[-.](?:sc|zh-cn|zh-hans|en|en-us|de|de-de|ja|ja-jp|pt|pt-br|es|es-es)$/i

/** The id of the process that a page or a link names: the file name without folder, `.md`, anchor and language suffix. */
export function processIdOf(path: string): ProcessId {
  const name = (path.split(/[?#]/)[0] ?? '').split('/').at(-1) ?? ''
  return name.replace(/\.(?:md|markdown)$/i, '').replace(languageSuffix, '')
}
