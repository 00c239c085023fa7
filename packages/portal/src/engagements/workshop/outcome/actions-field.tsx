import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import sectionClasses from '../workshop-section.module.css'
import { ActionRow } from './action-row.tsx'
import classes from './outcome.module.css'
import type { OutcomeChange, OutcomeDraft } from './outcome-draft.ts'

interface ActionsFieldProps {
  readonly draft: OutcomeDraft
  /** Those that say whose or when but not what, once that is to be said. */
  readonly nameless: ReadonlySet<number>
  readonly onChange: (change: OutcomeChange) => void
}

/** What somebody has to do from now on: each becomes a task of its owner. */
export function ActionsField({ draft: { actions }, nameless, onChange }: ActionsFieldProps) {
  return (
    <div className={classes.list}>
      {actions.length === 0 ? (
        <p className={sectionClasses.quiet}>
          <Trans>Each action becomes a task in the step of this workshop, with its owner and its day.</Trans>
        </p>
      ) : (
        <ol className={classes.lines}>
          {actions.map((action, at) => (
            <ActionRow
              key={action.id}
              action={action}
              place={at + 1}
              isNameless={nameless.has(action.id)}
              onChange={onChange}
            />
          ))}
        </ol>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={13} aria-hidden />}
        onClick={() => onChange({ kind: 'add-action', after: null })}
      >
        <Trans>Add an action</Trans>
      </Button>
    </div>
  )
}
