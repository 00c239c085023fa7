import type { EngagementView, QuestionnaireIndex, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconTableImport, IconUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Words } from '../../process/words/words.ts'
import { useWanted } from '../rows/use-wanted.ts'
import type { AnswerKeeper } from '../save/answer-keeper.ts'
import classes from './sheet-card.module.css'
import { SheetDownload } from './sheet-download.tsx'
import { SheetOutcomePart } from './sheet-outcome.tsx'
import { SheetSendingPart } from './sheet-sending.tsx'
import { usePageDrop } from './use-page-drop.ts'
import { useSheetUpload } from './use-sheet-upload.ts'
import type { CellOfForm } from './wrong-cells.ts'

interface SheetCardProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: string
  readonly keeper: AnswerKeeper
  readonly index: QuestionnaireIndex
  readonly words: Words
  /** Leads to a question of the form. */
  readonly onGo: (cell: CellOfForm) => void
}

/** The way to fill in a questionnaire as a workbook: to get it, to give it back, and to see what was not right in it. */
export function SheetCard({ engagement, release, task, keeper, index, words, onGo }: SheetCardProps) {
  const { t } = useLingui()
  const input = useRef<HTMLInputElement>(null)
  const { sending, result, send, dismiss, clear } = useSheetUpload({ engagement: engagement.id, task, keeper })
  const card = useRef<HTMLElement>(null)
  const isOver = usePageDrop(send)
  useWanted(result, () => {
    // On a phone it would come below the edge of the window.
    if (matchMedia('(max-width: 48em)').matches) card.current?.scrollIntoView()
  })
  return (
    <section ref={card} className={classes.card} aria-label={t`Fill in as a spreadsheet`}>
      <div className={classes.ways}>
        <IconTableImport size={18} stroke={1.5} aria-hidden className={classes.icon} />
        <p className={classes.what}>
          <b>
            <Trans>Fill in as a spreadsheet</Trans>
          </b>{' '}
          <span>
            <Trans>Download the workbook, and upload it when it is filled in.</Trans>
          </span>{' '}
          <span className={classes.dropping}>
            <Trans>It can also be dropped on this page.</Trans>
          </span>
        </p>
        <SheetDownload
          engagement={engagement.id}
          task={task}
          languages={release.languages}
          onBefore={async () => void (await keeper.save())}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconUpload size={14} stroke={1.75} aria-hidden />}
          disabled={sending.kind === 'sending'}
          onClick={() => input.current?.click()}
        >
          <Trans>Upload…</Trans>
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={t`Upload the filled-in workbook`}
          onChange={({ currentTarget }) => {
            send([...(currentTarget.files ?? [])])
            // The same file can be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      <SheetSendingPart sending={sending} onClear={clear} />
      {result === null ? null : (
        <SheetOutcomePart result={result} index={index} words={words} onGo={onGo} onDismiss={dismiss} />
      )}
      {isOver ? (
        <div className={classes.over} aria-hidden>
          <span>
            <Trans>Drop the filled-in workbook here</Trans>
          </span>
        </div>
      ) : null}
    </section>
  )
}
