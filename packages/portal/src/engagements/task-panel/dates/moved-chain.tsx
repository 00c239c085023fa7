import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { movedWords } from '../../../process/words/date-words.ts'
import { movedStepWords } from '../../../process/words/moved-step-words.ts'
import { TaskLink } from '../task-link.tsx'
import panel from '../task-panel.module.css'

interface MovedChainProps {
  readonly tasks: readonly TaskView[]
  /** The task that has moved. */
  readonly taskKey: string
  readonly moved: NonNullable<TaskView['dates']['moved']>
}

/** By how much a task has moved, and the work before it that has moved, from the first of it on. */
export function MovedChain({ tasks, taskKey, moved }: MovedChainProps) {
  const { words } = useProcessSurface()
  const causes = moved.because.filter(({ key }) => key !== taskKey)
  const isDone = (key: string) => tasks.find((task) => task.key === key)?.dates.completedOn != null
  const days = movedWords(words, moved)
  if (causes.length === 0) return <p className={panel.text}>{days}</p>
  return (
    <>
      <p className={panel.text}>
        <Trans>{days}. What it waits for has moved too, the first of it first:</Trans>
      </p>
      <ol className={panel.list}>
        {causes.map((step, at) => (
          <li key={step.key}>
            <TaskLink taskKey={step.key} />
            <span className={`${panel.quiet} ${panel.capital}`}>{movedStepWords(words, step, isDone(step.key))}</span>
            {at === 0 && moved.leftOut > 0 ? <LeftOut count={moved.leftOut} /> : null}
          </li>
        ))}
      </ol>
    </>
  )
}

function LeftOut({ count }: { readonly count: number }) {
  return (
    <span className={panel.quiet}>
      <Plural value={count} one="… and # more task between" other="… and # more tasks between" />
    </span>
  )
}
