import { useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { settledOf } from '../../components/progress/settled.ts'
import type { Words } from '../../process/words/words.ts'
import { spanWords } from './span-words.ts'
import type { TimedProcess, TimedTask } from './spans.ts'
import type { TimeScale } from './time-scale.ts'
import classes from './timeline.module.css'

interface ProcessRowProps {
  readonly timed: TimedProcess
  readonly words: Words
  readonly scale: TimeScale
  readonly today: string
  readonly isOpen: boolean
  readonly onToggle: (process: string) => void
}

/** A process: as planned in outline, as it went and goes on as a bar, its gates as diamonds; it opens to its work. */
export function ProcessRow({ timed, words, scale, today, isOpen, onToggle }: ProcessRowProps) {
  const { t } = useLingui()
  const { process, status, tasks, undated } = timed
  const { total } = status.counts
  const settled = settledOf(status.counts)
  const days = spanWords(words, timed)
  return (
    <tr className={classes.process} data-stage={status.stage}>
      <th scope="row">
        <button
          type="button"
          className={classes.name}
          aria-expanded={isOpen}
          data-timeline-row
          onClick={() => onToggle(process.id)}
        >
          <IconChevronRight size={14} stroke={2} aria-hidden />
          <span className={classes.words}>{words.say(process.title, process.id)}</span>
          <span className={classes.quiet} title={t`${settled} of ${total} settled`}>
            {settled}/{total}
          </span>
        </button>
      </th>
      <td title={undated === 0 ? days : t`${days}; ${undated} without a day`}>
        <span className="visually-hidden">{days}</span>
        <svg width={scale.width} height="32" aria-hidden="true">
          <Bars timed={timed} scale={scale} today={today} />
          {tasks
            .filter(({ view }) => view.gate !== null)
            .map(({ view, day }) => (
              <Diamond key={view.key} x={scale.x(day)} state={view.gate?.state ?? 'shut'} />
            ))}
        </svg>
      </td>
    </tr>
  )
}

function Bars({
  timed: { planned, expected, doneTo, status },
  scale,
  today,
}: Pick<ProcessRowProps, 'timed' | 'scale' | 'today'>) {
  if (expected === null)
    return planned === null ? null : <rect className={classes.plan} {...scale.bar(planned)} y="8" height="16" rx="3" />
  const end = status.completion === null ? doneTo : expected.to
  const done = end === null || end < expected.from ? null : { from: expected.from, to: end > today ? today : end }
  return (
    <>
      {planned === null ? null : <rect className={classes.plan} {...scale.bar(planned)} y="7" height="18" rx="3" />}
      <rect className={classes.expected} {...scale.bar(expected)} y="11" height="10" rx="2" />
      {done === null || done.to < done.from ? null : (
        <rect className={classes.done} {...scale.bar(done)} y="11" height="10" rx="2" />
      )}
    </>
  )
}

interface DiamondProps {
  readonly x: number
  readonly state: NonNullable<TimedTask['view']['gate']>['state']
}

function Diamond({ x, state }: DiamondProps) {
  return <path className={classes.gate} data-gate={state} d={`M${x} 8l8 8-8 8-8-8z`} />
}
