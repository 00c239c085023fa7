import { useLingui } from '@lingui/react/macro'
import { StateIcon } from '../../components/task-state/state-icon.tsx'
import { placeOf, type ReleaseIndex } from '../../process/release-index.ts'
import { dayWords, movedWords } from '../../process/words/date-words.ts'
import type { Words } from '../../process/words/words.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import type { TimedTask } from './spans.ts'
import type { TimeScale } from './time-scale.ts'
import classes from './timeline.module.css'

interface TaskRowProps {
  readonly task: TimedTask
  readonly words: Words
  readonly index: ReleaseIndex
  readonly scale: TimeScale
}

/** A piece of work on its day, with the day for which it was planned and the way between the two. */
export function TaskRow({ task: { view, day }, words, index, scale }: TaskRowProps) {
  const { t } = useLingui()
  const { openTask } = useOpenEngagement()
  const placed = placeOf(index, view.key, { process: view.process })
  const name = placed === undefined ? view.key : words.say(placed.task.name, view.key)
  const { planned, moved } = view.dates
  const when = dayWords(words, day)
  const title = moved === null ? when : t`${when}, ${movedWords(words, moved)}`
  return (
    <tr className={classes.task}>
      <th scope="row">
        <button
          type="button"
          className={classes.name}
          data-timeline-row
          onClick={() => openTask(view.key)}
          title={`${view.key} ${name}`}
        >
          <StateIcon state={view.state} />
          <span className={classes.words}>{name}</span>
        </button>
      </th>
      <td title={title}>
        <span className="visually-hidden">{title}</span>
        <svg width={scale.width} height="28" aria-hidden="true">
          {planned === null || planned === day ? null : (
            <>
              <line className={classes.way} x1={scale.x(planned)} x2={scale.x(day)} y1="14" y2="14" />
              <circle className={classes.plan} cx={scale.x(planned)} cy="14" r="4" />
            </>
          )}
          {view.gate === null ? (
            <circle
              className={classes.dot}
              cx={scale.x(day)}
              cy="14"
              r="5"
              data-late={view.dates.isOverdue}
              data-done={view.dates.completedOn !== null}
            />
          ) : (
            <path className={classes.gate} data-gate={view.gate.state} d={`M${scale.x(day)} 6l8 8-8 8-8-8z`} />
          )}
        </svg>
      </td>
    </tr>
  )
}
