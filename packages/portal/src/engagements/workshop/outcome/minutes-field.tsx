import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { SegmentChoice } from '../../../components/segment-choice/segment-choice.tsx'
import { WorkshopSection } from '../workshop-section.tsx'
import { Minutes } from './minutes.tsx'
import classes from './outcome.module.css'
import type { OutcomeChange, OutcomeDraft } from './outcome-draft.ts'

interface MinutesFieldProps {
  readonly draft: OutcomeDraft
  /** What they are as long as nobody has written them. */
  readonly template: string
  readonly onChange: (change: OutcomeChange) => void
}

/** The minutes as Markdown, and how they will be read; until somebody writes in them they follow the rest of the form. */
export function MinutesField({ draft, template, onChange }: MinutesFieldProps) {
  const { t } = useLingui()
  const minutes = draft.minutes ?? template
  const [look, setLook] = useState<'write' | 'read'>('write')
  return (
    <WorkshopSection
      title={t`Minutes`}
      actions={
        <SegmentChoice
          label={t`Minutes`}
          value={look}
          options={[
            { value: 'write', name: t`Write` },
            { value: 'read', name: t`Preview` },
          ]}
          onChange={setLook}
        />
      }
    >
      {look === 'write' ? (
        <textarea
          className={classes.minutes}
          aria-label={t`Minutes, as Markdown`}
          maxLength={50_000}
          value={minutes}
          onChange={({ currentTarget: { value } }) => onChange({ kind: 'minutes', text: value })}
        />
      ) : (
        <div className={classes.preview}>
          <Minutes text={minutes} top={3} />
        </div>
      )}
      {draft.minutes === null || draft.minutes === template ? null : (
        <Button size="compact-xs" variant="subtle" onClick={() => onChange({ kind: 'minutes', text: null })}>
          <Trans>Take the template again</Trans>
        </Button>
      )}
    </WorkshopSection>
  )
}
