import { useLingui } from '@lingui/react/macro'
import type { Words } from '../../process/words/words.ts'
import { spanWords } from './span-words.ts'
import type { TimedPhase } from './spans.ts'
import type { TimeScale } from './time-scale.ts'
import classes from './timeline.module.css'

interface PhaseRowProps {
  readonly phase: TimedPhase
  readonly words: Words
  readonly scale: TimeScale
}

/** A phase: one bar from the first day of its processes to the last. */
export function PhaseRow({ phase, words, scale }: PhaseRowProps) {
  const { t } = useLingui()
  const name = phase.phase === null ? t`Other pages` : words.say(phase.phase.name, phase.phase.id)
  return (
    <tr className={classes.phase}>
      <th scope="row">{name}</th>
      <td>
        <span className="visually-hidden">{spanWords(words, phase)}</span>
        <svg width={scale.width} height="24" aria-hidden="true">
          {phase.expected === null ? null : <rect {...scale.bar(phase.expected)} y="11" height="3" rx="1.5" />}
        </svg>
      </td>
    </tr>
  )
}
