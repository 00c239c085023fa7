import type { NextStepItem, Page } from '../reader/page.ts'
import { processIdOf } from '../reader/process-id.ts'
import type { CheckedPlaybook } from './checked-playbook.ts'
import { localTarget } from './link-target.ts'

/** One way in which a process can end, as a page says it. */
export interface ProcessWay {
  readonly page: Page
  readonly item: NextStepItem
  /** The process that the item leads to; `null` where it leads to none. */
  readonly to: string | null
}

/** The ways out of each process, in all its languages. */
export function processWays({ processes }: CheckedPlaybook): ReadonlyMap<string, readonly ProcessWay[]> {
  const ids = new Set(processes.map(({ id }) => id))
  const target = (page: Page, { href }: NextStepItem) => {
    const path = href === null ? null : localTarget(page, href)?.path
    const id = path === null || path === undefined || path === '' ? null : processIdOf(path)
    return id !== null && ids.has(id) ? id : null
  }
  return new Map(
    processes.map(({ id, pages }) => [
      id,
      [...pages.values()].flatMap((page) => page.nextSteps.map((item) => ({ page, item, to: target(page, item) }))),
    ]),
  )
}
