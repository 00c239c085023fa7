import { globSync, readFileSync } from 'node:fs'
import { madeManifest, madePages } from '../../packages/playbook/src/laws/made-playbook.ts'
import { pagesIn } from '../benchmarks/real-pages.ts'
import type { Sources } from './fuzz-case.ts'

const bundled = 'playbooks/service-onboarding'
const corpus = '../shared/corpus'
const made = { pages: 3, tasksPerPage: 12 }

/** The bundled playbook, made pages, and the real playbook beside the checkout where there is one. */
export function sources(): Sources {
  const read = (file: string) => readFileSync(file, 'utf8')
  const contents = globSync([`${bundled}/**/toc.yml`, `${corpus}/**/toc.yml`]).sort()
  const [first, ...pages] = [...madePages(made), ...pagesIn(bundled), ...pagesIn(corpus)]
  if (first === undefined) throw new Error('There are no pages to damage.')
  return {
    pages: [first, ...pages],
    manifests: [madeManifest(made), read(`${bundled}/playbook.yaml`)],
    contents: ['- name: A\n  href: a.md\n', ...contents.map(read)],
  }
}
