import type { EngagementView, PlanDifferenceView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { memo, useMemo, useState } from 'react'
import { wordsOf } from '../../../process/words/words.ts'
import classes from './preview-details.module.css'
import { linesByProcess, type PreviewKind, previewCounts, previewLines } from './preview-lines.ts'
import { countWords, weightyWords } from './preview-words.ts'
import { ProcessDiff } from './process-diff.tsx'
import { usePreviewNames } from './use-preview-names.ts'

interface PreviewDetailsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly difference: PlanDifferenceView
  readonly openTask: (key: string) => void
}

/** More lines than this are folded under their processes at first. */
const mostOpen = 60

/** How much would change, each figure leading to what it counts, and all of it by process. */
export const PreviewDetails = memo(function PreviewDetails(props: PreviewDetailsProps) {
  const { engagement, release, difference, openTask } = props
  const { t, i18n } = useLingui()
  const [chosen, setChosen] = useState<PreviewKind | null>(null)
  const words = useMemo(() => wordsOf(i18n, release), [i18n, release])
  const names = usePreviewNames({ engagement, release, difference })
  const lines = useMemo(() => previewLines(difference), [difference])
  const counts = previewCounts(lines)
  // What was chosen may have nothing in it any more.
  const only = counts.some(({ kind }) => kind === chosen) ? chosen : null
  const shown = useMemo(() => (only === null ? lines : lines.filter(({ kind }) => kind === only)), [lines, only])
  const groups = useMemo(
    () => linesByProcess(shown, { processes: release.processes.map(({ id }) => id), processOf: names.processOf }),
    [shown, release, names],
  )
  if (lines.length === 0) {
    return (
      <p className={classes.nothing}>
        <Trans>Every task, gate and due date stays as it is. Only what is known of the customer changes.</Trans>
      </p>
    )
  }
  return (
    <>
      <ul className={classes.counts} aria-label={t`How much would change`}>
        {counts.map((count) => {
          const weighty = weightyWords(i18n, count)
          return (
            <li key={count.kind}>
              <button
                type="button"
                className={classes.count}
                data-kind={count.kind}
                aria-pressed={only === count.kind}
                title={only === count.kind ? t`Show everything` : t`Show only these`}
                onClick={() => setChosen(only === count.kind ? null : count.kind)}
              >
                {countWords(i18n, count)}
                {weighty === null ? null : <small>{weighty}</small>}
              </button>
            </li>
          )
        })}
      </ul>
      {groups.map(({ process, lines: own }) => (
        <ProcessDiff
          // A process that is folded at first opens when few lines are left.
          key={`${process} ${shown.length <= mostOpen}`}
          title={
            process === null
              ? t`Other tasks`
              : words.say(release.processes.find(({ id }) => id === process)?.title ?? {}, process)
          }
          lines={own}
          names={names}
          isOpenAtFirst={shown.length <= mostOpen}
          openTask={openTask}
        />
      ))}
    </>
  )
})
