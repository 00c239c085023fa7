import type { ReleaseView, TaskView } from '@fairlead/contract'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { placeOf } from '../../../process/release-index.ts'
import { taskDomId } from '../../../process/task/focus-task.ts'
import classes from './task-facts.module.css'

/** The same view without the panel. */
function closed<S extends { readonly task?: unknown }>({ task: _, ...search }: S): Omit<S, 'task'> {
  return search
}

interface TaskPlaceProps {
  readonly release: ReleaseView
  readonly view: TaskView
}

/** Where in the playbook a task belongs: phase, process and step, with the way to its row on the page. */
export function TaskPlace({ release, view }: TaskPlaceProps) {
  const { engagement, index, pageText, pageLanguage } = useProcessSurface()
  const placed = placeOf(index, view.key, { process: view.process, step: view.step })
  if (placed === undefined) return null
  const { process, step } = placed
  const phase = release.phases.find(({ id }) => id === process.phase)
  const params = { engagement, process: process.id }
  return (
    <span className={classes.place} lang={pageLanguage}>
      {phase === undefined ? null : (
        <>
          <span>{pageText(phase.name, phase.id)}</span>
          <IconChevronRight size={13} aria-hidden />
        </>
      )}
      <Link to="/engagements/$engagement/processes/$process" params={params} search={closed}>
        {pageText(process.title, process.id)}
      </Link>
      <IconChevronRight size={13} aria-hidden />
      <Link to="/engagements/$engagement/processes/$process" params={params} search={closed} hash={taskDomId(view.key)}>
        {pageText(step.title, step.id)}
      </Link>
    </span>
  )
}
