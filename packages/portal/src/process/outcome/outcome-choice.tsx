import type { ProcessView } from '@fairlead/contract'
import type { Outcome } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import classes from './outcome-panel.module.css'

interface OutcomeChoiceProps {
  readonly status: ProcessView
}

/** The outcome that a process without outcomes of its own ends with. */
const end = 'end'

/** The ways in which the process can end, as the page words them; nothing happens before one is confirmed. */
export function OutcomeChoice({ status }: OutcomeChoiceProps) {
  const { index, process, change } = useProcessSurface()
  const outcomes = index.processes.get(process)?.outcomes ?? []
  const [chosen, setChosen] = useState<string | null>(outcomes.length === 0 ? end : null)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen === null) return
    change({ type: 'CompleteProcess', process, outcome: chosen, expectedRevision: status.revision })
  }

  return (
    <form className={classes.panel} onSubmit={submit}>
      {outcomes.length === 0 ? (
        <p className={classes.title}>
          <Trans>Nothing mandatory is left: the process can end.</Trans>
        </p>
      ) : (
        <fieldset className={classes.cards}>
          <legend className={classes.title}>
            <Trans>How did the process end?</Trans>
          </legend>
          {outcomes.map((outcome) => (
            <OutcomeCard
              key={outcome.id}
              outcome={outcome}
              isChosen={outcome.id === chosen}
              onChoose={() => setChosen(outcome.id)}
            />
          ))}
        </fieldset>
      )}
      <div>
        <Button type="submit" disabled={chosen === null}>
          <Trans>End process</Trans>
        </Button>
      </div>
    </form>
  )
}

interface OutcomeCardProps {
  readonly outcome: Outcome
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function OutcomeCard({ outcome, isChosen, onChoose }: OutcomeCardProps) {
  const id = useId()
  const { pageText, pageLanguage, index } = useProcessSurface()
  const label = pageText(outcome.label, outcome.id)
  const text = pageText(outcome.text, '')
  const next = outcome.next === null ? undefined : index.processes.get(outcome.next)
  const nextTitle = next === undefined ? null : pageText(next.title, next.id)
  return (
    <label className={classes.card}>
      <input
        type="radio"
        name="outcome"
        className={classes.indicator}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-text`}
      />
      <span className={classes.content}>
        <span id={`${id}-label`} className={classes.label} lang={pageLanguage}>
          {label}
        </span>
        <span id={`${id}-text`} className={classes.content}>
          {text === '' || text === label ? null : (
            <span className={classes.text} lang={pageLanguage}>
              {text}
            </span>
          )}
          <span className={classes.next}>
            {nextTitle === null ? (
              <Trans>No process of this playbook follows</Trans>
            ) : (
              <Trans>
                Next: <span lang={pageLanguage}>{nextTitle}</span>
              </Trans>
            )}
          </span>
        </span>
      </span>
    </label>
  )
}
