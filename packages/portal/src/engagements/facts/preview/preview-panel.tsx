import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useId, useMemo, useState } from 'react'
import { PartFailure } from '../../../components/part-failure/part-failure.tsx'
import { wordsOf } from '../../../process/words/words.ts'
import { PreviewDetails } from './preview-details.tsx'
import { type PreviewCount, previewCounts, previewLines } from './preview-lines.ts'
import classes from './preview-panel.module.css'
import { summaryWords } from './preview-words.ts'
import type { FactsPreview } from './use-facts-preview.ts'

interface PreviewPanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly preview: FactsPreview
  readonly openTask: (key: string) => void
  /** What can be done with the edit. */
  readonly children: ReactNode
}

/**
 * What an edit would change, beside the form; where there is no room, a bar at the lower edge that opens. Each new answer
 * is read out as one sentence.
 */
export function PreviewPanel({ engagement, release, preview, openTask, children }: PreviewPanelProps) {
  const { t } = useLingui()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { difference } = preview.kind === 'ready' ? preview : { difference: null }
  const counts = useMemo(() => (difference === null ? [] : previewCounts(previewLines(difference))), [difference])
  const sentence = useSentence(preview.kind, { counts, release })
  const Chevron = isOpen ? IconChevronDown : IconChevronUp
  return (
    <aside className={classes.panel} aria-labelledby={`${id}-title`} data-open={isOpen}>
      <div className={classes.head}>
        <h2 id={`${id}-title`} className={classes.title}>{t`What would change`}</h2>
        <p role="status" className={classes.sentence} data-repeats={counts.length > 0}>
          {sentence}
        </p>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
          <Chevron size={14} aria-hidden />
        </button>
      </div>
      <div id={`${id}-body`} className={classes.body}>
        <PreviewBody {...{ engagement, release, preview, openTask }} />
      </div>
      <div className={classes.actions}>{children}</div>
    </aside>
  )
}

interface Counted {
  readonly counts: readonly PreviewCount[]
  readonly release: ReleaseView
}

/** How it stands with the preview, in one sentence. */
function useSentence(kind: FactsPreview['kind'], { counts, release }: Counted): string {
  const { t, i18n } = useLingui()
  const words = useMemo(() => wordsOf(i18n, release), [i18n, release])
  switch (kind) {
    case 'unedited':
      return t`Nothing is edited yet. What an edit would change in the plan is shown here, before it is applied.`
    case 'unreadable':
      return t`One of the answers cannot be read yet. Finish it, and what would change is shown.`
    case 'loading':
      return t`Working out what would change`
    case 'failed':
      return t`What would change could not be worked out.`
    case 'ready':
      return summaryWords(words, counts)
    default:
      return kind satisfies never
  }
}

type PreviewBodyProps = Omit<PreviewPanelProps, 'children'>

function PreviewBody({ engagement, release, preview, openTask }: PreviewBodyProps) {
  switch (preview.kind) {
    case 'unedited':
    case 'unreadable':
      return null
    case 'loading':
      return <Skeleton height={96} className="after-a-moment" />
    case 'failed':
      return <PartFailure error={preview.error} onRetry={preview.retry} />
    case 'ready':
      return (
        <div aria-busy={preview.isBehind} className={classes.answer}>
          <PreviewDetails {...{ engagement, release, openTask }} difference={preview.difference} />
        </div>
      )
    default:
      return preview satisfies never
  }
}
