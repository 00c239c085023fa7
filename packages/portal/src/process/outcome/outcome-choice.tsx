import type { ProcessView } from '@fairlead/contract'
import type { Outcome } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import classes from './outcome-panel.module.css'

interface OutcomeChoiceProps {
  readonly status: ProcessView
}

/** The outcome that a process without outcomes of its own ends with. */
const end = 'end'

/** The ways in which the process can end, as the page words them; nothing happens before one is confirmed. */
export function OutcomeChoice({ status }: OutcomeChoiceProps) {
  const { t } = useLingui()
  const { index, process, change } = useProcessSurface()
  const outcomes = index.processes.get(process)?.outcomes ?? []
  const [chosen, setChosen] = useState<string | null>(outcomes.length === 0 ? end : null)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen === null) return
    change({ kind: 'complete', process, input: { outcome: chosen, expectedRevision: status.revision } })
  }

  return (
    <form className={classes.panel} onSubmit={submit}>
      {outcomes.length === 0 ? (
        <p className={classes.title}>
          <Trans>Nothing mandatory is left: the process can end.</Trans>
        </p>
      ) : (
        <Radio.Group value={chosen} onChange={setChosen} label={t`How did the process end?`} size="sm">
          <div className={classes.cards}>
            {outcomes.map((outcome) => (
              <OutcomeCard key={outcome.id} outcome={outcome} />
            ))}
          </div>
        </Radio.Group>
      )}
      <div>
        <Button type="submit" disabled={chosen === null}>
          <Trans>End process</Trans>
        </Button>
      </div>
    </form>
  )
}

function OutcomeCard({ outcome }: { readonly outcome: Outcome }) {
  const { pageText, pageLanguage, index } = useProcessSurface()
  const label = pageText(outcome.label, outcome.id)
  const text = pageText(outcome.text, '')
  const next = outcome.next === null ? undefined : index.processes.get(outcome.next)
  const nextTitle = next === undefined ? null : pageText(next.title, next.id)
  return (
    <Radio.Card value={outcome.id} className={classes.card} aria-label={label}>
      <Radio.Indicator size="sm" className={classes.indicator} />
      <span className={classes.content}>
        <span className={classes.label} lang={pageLanguage}>
          {label}
        </span>
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
    </Radio.Card>
  )
}
