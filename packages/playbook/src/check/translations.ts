import { alignSteps } from '../compile/align-steps.ts'
import type { ProcessPages } from '../compile/playbook.ts'
import { type Manifest, manifestProcess } from '../manifest/manifest.ts'
import type { Language } from '../model/localized.ts'
import type { Page, PageStep } from '../reader/page.ts'

/** A page of a process beside the one in the first language that has it, the model; steps by their ids. */
export interface Translation {
  readonly process: string
  readonly model: Page
  readonly page: Page
  readonly modelSteps: ReadonlyMap<PageStep, string>
  readonly steps: ReadonlyMap<PageStep, string>
}

interface TranslatedPages {
  readonly processes: readonly ProcessPages[]
  readonly languages: readonly Language[]
  readonly manifest: Manifest
}

/** Every translation of every process, languages in their order. */
export function* translations({ processes, languages, manifest }: TranslatedPages): Iterable<Translation> {
  for (const { id, pages } of processes) {
    const [model, ...others] = languages.flatMap((language) => pages.get(language) ?? [])
    if (model === undefined || others.length === 0) continue
    const declared = manifestProcess(manifest, id).steps
    const modelSteps = alignSteps(model, declared, new Map())
    for (const page of others) {
      yield { process: id, model, page, modelSteps, steps: alignSteps(page, declared, modelSteps) }
    }
  }
}
