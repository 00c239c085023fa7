import type { WorkItemView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleX } from '@tabler/icons-react'
import { refusalOf } from '../../refusals/refusal.ts'
import { refusalWords } from '../../refusals/refusal-words.ts'
import classes from './outcome-dialog.module.css'
import type { ToldOutcome } from './use-work-change.ts'
import type { PartRefused } from './work-outcome.ts'

interface OutcomeDialogProps {
  readonly outcome: ToldOutcome
  /** What was wished, in a few words: "Complete". */
  readonly what: string
  readonly label: (item: WorkItemView) => string
  /** Opens a task, to see what keeps it. */
  readonly onOpen: (item: WorkItemView) => void
  /** Tries again with some of what was refused. */
  readonly onRetry: (items: readonly WorkItemView[]) => void
  readonly onClose: () => void
}

/** Says of a change over several engagements where it was done and where not, and why; what was done can be taken back. */
export function OutcomeDialog({ outcome, what, label, onOpen, onRetry, onClose }: OutcomeDialogProps) {
  const { t } = useLingui()
  const { done, refused, undo } = outcome
  const title = done.length === 0 ? t`Nothing was changed: ${what}` : t`Not everything was changed: ${what}`

  function retry(items: readonly WorkItemView[]): void {
    onClose()
    onRetry(items)
  }

  return (
    <Modal opened onClose={onClose} title={title} lockScroll={false} centered size="lg">
      <ul className={classes.parts}>
        {refused.map((one) => (
          <RefusedPart
            key={one.part.engagement}
            refused={one}
            label={label}
            onOpen={(item) => {
              onClose()
              onOpen(item)
            }}
            onRetry={retry}
          />
        ))}
        {done.map(({ part }) => (
          <li key={part.engagement} className={classes.part} data-done>
            <IconCircleCheckFilled size={16} aria-hidden />
            <div>
              <p className={classes.customer}>{part.customer}</p>
              <p>
                <Plural value={part.items.length} one="# task changed" other="# tasks changed" />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="md" gap="xs">
        {undo === null ? null : (
          <Button
            variant="default"
            onClick={() => {
              onClose()
              undo()
            }}
          >
            <Trans>Take back what was changed</Trans>
          </Button>
        )}
        <Button data-autofocus onClick={onClose}>
          <Trans>Leave it so</Trans>
        </Button>
      </Group>
    </Modal>
  )
}

interface RefusedPartProps extends Pick<OutcomeDialogProps, 'label' | 'onOpen' | 'onRetry'> {
  readonly refused: PartRefused
}

/** An engagement that refused its part: none of it was changed there, because of one task or of the whole. */
function RefusedPart({ refused: { part, error }, label, onOpen, onRetry }: RefusedPartProps) {
  const { i18n } = useLingui()
  const { task, error: cause } = refusalOf(error)
  const { title, text } = refusalWords(i18n, cause)
  const culprit = part.items.find(({ key }) => key === task)
  const others = part.items.filter((item) => item !== culprit)
  const count = part.items.length
  return (
    <li className={classes.part}>
      <IconCircleX size={16} aria-hidden />
      <div>
        <p className={classes.customer}>{part.customer}</p>
        <p>
          <Plural value={count} one="The task was not changed." other="None of # tasks was changed." />
        </p>
        <p className={classes.why}>
          {culprit === undefined ? null : (
            <button type="button" className={classes.task} onClick={() => onOpen(culprit)}>
              {label(culprit)}
            </button>
          )}
          <span>{title}</span>
          <span>{text}</span>
        </p>
        {culprit === undefined ? (
          <Button size="xs" variant="default" onClick={() => onRetry(part.items)}>
            <Trans>Try again</Trans>
          </Button>
        ) : others.length === 0 ? null : (
          <Button size="xs" variant="default" onClick={() => onRetry(others)}>
            <Plural
              value={others.length}
              one="Leave it out, change the other"
              other="Leave it out, change the other #"
            />
          </Button>
        )}
      </div>
    </li>
  )
}
