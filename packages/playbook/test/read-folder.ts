import { readdirSync, readFileSync } from 'node:fs'
import { type Playbook, readPlaybook } from '../src/compile/playbook.ts'
import { readManifest } from '../src/manifest/read-manifest.ts'
import type { PageFile } from '../src/reader/page.ts'

/** The pages and tables of contents of a folder, in the order of their names. */
export function pagesIn(folder: URL): readonly PageFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') || file.endsWith('toc.yml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))
}

/** The playbook that lies in a folder. */
export function playbookIn(folder: URL): Playbook {
  const manifest = readFileSync(new URL('playbook.yaml', folder), 'utf8')
  return readPlaybook(pagesIn(folder), readManifest('playbook.yaml', manifest))
}
