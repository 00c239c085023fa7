import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { useWidth } from '../../components/data-table/use-width.ts'
import { indexRelease, withAddedTasks } from '../../process/release-index.ts'
import { wordsOf } from '../../process/words/words.ts'
import { onTimelineKey } from './on-timeline-key.ts'
import { PhaseRow } from './phase-row.tsx'
import { ProcessRow } from './process-row.tsx'
import type { TimedPhase } from './spans.ts'
import { TaskRow } from './task-row.tsx'
import { TimeAxis } from './time-axis.tsx'
import { type TimeScale, timeScale, type Zoom } from './time-scale.ts'
import classes from './timeline.module.css'

interface TimelineChartProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly phases: readonly TimedPhase[]
  readonly zoom: Zoom
}

/** The width that names take from the chart. */
const namesWidth = 240

/** Phases and processes as bars over days; a process that is opened shows its work on the days on which it stands. */
export function TimelineChart({ engagement, release, phases, zoom }: TimelineChartProps) {
  const { t, i18n } = useLingui()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const scale = useMemo(() => scaleOf(engagement, phases, { zoom, width }), [engagement, phases, zoom, width])
  useScrollToToday(frame, { scale, today: engagement.today, zoom })
  const index = useMemo(() => withAddedTasks(indexRelease(release), engagement.tasks), [release, engagement.tasks])
  const words = useMemo(() => wordsOf(i18n, release), [i18n, release])

  function toggle(process: string): void {
    setOpened((before) => {
      const after = new Set(before)
      if (!after.delete(process)) after.add(process)
      return after
    })
  }

  return (
    // The rows are what is interactive; their arrows reach the chart by bubbling.
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the rows are what is interactive
    <div ref={frame} className={classes.frame} onKeyDown={onTimelineKey} data-zoom={zoom}>
      <table className={classes.chart} style={{ width: namesWidth + scale.width }} aria-label={t`Timeline`}>
        <TimeAxis scale={scale} engagement={engagement} />
        <tbody>
          {phases.map((phase) => (
            <Fragment key={phase.phase?.id ?? ''}>
              <PhaseRow phase={phase} words={words} scale={scale} />
              {phase.processes.map((timed) => (
                <Fragment key={timed.process.id}>
                  <ProcessRow
                    timed={timed}
                    words={words}
                    scale={scale}
                    today={engagement.today}
                    isOpen={opened.has(timed.process.id)}
                    onToggle={toggle}
                  />
                  {opened.has(timed.process.id)
                    ? timed.tasks.map((task) => (
                        <TaskRow key={task.view.key} task={task} words={words} index={index} scale={scale} />
                      ))
                    : null}
                </Fragment>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Looked {
  readonly zoom: Zoom
  readonly width: number | null
}

function scaleOf(engagement: EngagementView, phases: readonly TimedPhase[], { zoom, width }: Looked): TimeScale {
  const days = [
    engagement.startDate,
    engagement.today,
    ...(engagement.goLive === null ? [] : [engagement.goLive]),
    ...phases.flatMap(({ planned, expected }) =>
      [planned, expected].flatMap((span) => (span === null ? [] : [span.from, span.to])),
    ),
  ]
  return timeScale(days, { zoom, available: Math.max(320, (width ?? 1000) - namesWidth - 2) })
}

/** Where not all days fit, today is in sight first. */
function useScrollToToday(
  frame: React.RefObject<HTMLDivElement | null>,
  { scale, today, zoom }: { readonly scale: TimeScale; readonly today: string; readonly zoom: Zoom },
): void {
  const place = scale.x(today)
  useEffect(() => {
    if (zoom === 'fit' || frame.current === null) return
    frame.current.scrollLeft = place - frame.current.clientWidth / 3
  }, [frame, place, zoom])
}
