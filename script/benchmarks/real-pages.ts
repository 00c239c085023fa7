import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pages that people wrote, as text, and what they are called. */
export interface RealPages {
  readonly name: string
  readonly pages: readonly { readonly file: string; readonly text: string }[]
}

const corpus = '../shared/corpus'
const bundled = 'playbooks/service-onboarding'
/** What the bundled playbook lacks in size where there is nothing larger beside the checkout. */
const copies = 10

/** A whole real playbook in two languages where one lies beside the checkout, else the bundled one several times. */
export function realPages(): RealPages {
  if (existsSync(corpus)) return { name: 'a real playbook', pages: pagesIn(corpus) }
  const pages = pagesIn(bundled)
  const copied = Array.from({ length: copies }, (_, copy) =>
    pages.map(({ file, text }) => ({ file: file.replace(/\.md$/, `-${copy}.md`), text })),
  )
  return { name: `the bundled playbook ${copies} times`, pages: copied.flat() }
}

/** The Markdown files of a folder, in the order of their names, without a byte order mark. */
export function pagesIn(folder: string): RealPages['pages'] {
  const files = globSync('**/*.md', { cwd: folder }).sort()
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '') }))
}
