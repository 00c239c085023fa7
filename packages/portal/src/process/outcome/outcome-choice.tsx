import type { ProcessView } from '@fairlead/contract'
import type { Outcome } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import classes from './outcome-panel.module.css'
import { OutcomeVerdict } from './outcome-verdict.tsx'

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
  const [isMissing, setMissing] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setMissing(chosen === null)
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
              status={status}
              isChosen={outcome.id === chosen}
              onChoose={() => setChosen(outcome.id)}
            />
          ))}
        </fieldset>
      )}
      <div className={classes.actions}>
        <Button type="submit">
          <Trans>End process</Trans>
        </Button>
        <span role="alert" className={classes.missing}>
          {isMissing && chosen === null ? <Trans>Choose first how the process ended.</Trans> : null}
        </span>
      </div>
    </form>
  )
}

interface OutcomeCardProps {
  readonly outcome: Outcome
  readonly status: ProcessView
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function OutcomeCard({ outcome, status, isChosen, onChoose }: OutcomeCardProps) {
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
          <OutcomeVerdict outcome={outcome} status={status} />
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
