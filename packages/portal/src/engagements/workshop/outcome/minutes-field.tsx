import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { SegmentChoice } from '../../../components/segment-choice/segment-choice.tsx'
import { WorkshopSection } from '../workshop-section.tsx'
import { Minutes } from './minutes.tsx'
import classes from './outcome.module.css'
import type { OutcomeChange, OutcomeDraft } from './outcome-draft.ts'

interface MinutesFieldProps {
  readonly draft: OutcomeDraft
  readonly onChange: (change: OutcomeChange) => void
}

/** The minutes as Markdown, and how they will be read. */
export function MinutesField({ draft: { minutes }, onChange }: MinutesFieldProps) {
  const { t } = useLingui()
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
    </WorkshopSection>
  )
}
