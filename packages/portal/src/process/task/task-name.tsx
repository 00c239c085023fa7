import type { Task } from '@fairlead/playbook'
import { useProcessSurface } from '../process-surface.ts'
import { PageAnchor } from '../prose/page-anchor.tsx'
import { nameParts } from './name-parts.ts'

interface TaskNameProps {
  readonly task: Task
}

/** The name of a task as the page has it, its links alive. */
export function TaskName({ task }: TaskNameProps) {
  const { pageText, ofPage } = useProcessSurface()
  const name = pageText(task.name, task.id)
  const parts = nameParts(name, ofPage(task.links) ?? [])
  return parts.map(({ text, href }, at) =>
    href === null ? (
      text
    ) : (
      // The parts of a name never move among each other.
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what identifies a part
      <PageAnchor key={at} href={href}>
        {text}
      </PageAnchor>
    ),
  )
}
