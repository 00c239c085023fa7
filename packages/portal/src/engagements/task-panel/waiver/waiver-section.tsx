import { isSettled, type TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { waiverStanding, waiverWords } from '../../../process/words/waiver-words.ts'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import { WaiverActions } from './waiver-actions.tsx'
import { WaiverForm } from './waiver-form.tsx'

/** That a mandatory task need not be done: where that stands, and the ways to ask for it, to approve it and to end it. */
export function WaiverSection({ view }: { readonly view: TaskView }) {
  const { t } = useLingui()
  const { can } = useProcessSurface()
  const canChange = mayWorkOn(can, view.key)
  const [isOpen, setOpen] = useState(false)
  const { waiver } = view
  // What is done needs no waiver, and no gate waits for another one; a waiver that there is stays in sight.
  const isNeeded = view.mandatory && view.gate === null && !isSettled(view.state)
  const canAsk = canChange && view.mandatory && view.verdict !== 'does-not'
  if (waiver === null && !isNeeded) return null
  const ask = (
    <Button variant="default" size="compact-xs" onClick={() => setOpen(true)}>
      {waiver === null ? <Trans>Ask for a waiver</Trans> : <Trans>Ask for another one</Trans>}
    </Button>
  )
  return (
    <PanelSection title={t`Waiver`} actions={canAsk && !isOpen ? ask : null}>
      {waiver === null ? (
        <p className={panel.quiet}>
          <Trans>None. A waiver takes a mandatory task off its gates without its being done.</Trans>
        </p>
      ) : (
        <Waiver view={view} waiver={waiver} />
      )}
      {isOpen ? <WaiverForm view={view} onClose={() => setOpen(false)} /> : null}
    </PanelSection>
  )
}

interface WaiverProps {
  readonly view: TaskView
  readonly waiver: NonNullable<TaskView['waiver']>
}

function Waiver({ view, waiver }: WaiverProps) {
  const { t, i18n } = useLingui()
  const { words, nameOf, today } = useProcessSurface()
  const standing = waiverStanding(view, today)
  if (standing === null) return null
  const person = nameOf(waiver.by)
  const day = i18n.date(waiver.at, { dateStyle: 'medium' })
  const approver = nameOf(waiver.approver)
  const approved = waiver.approvedAt === null ? null : i18n.date(waiver.approvedAt, { dateStyle: 'medium' })
  return (
    <>
      <p className={panel.text}>{waiverWords({ words, nameOf }, waiver, standing)}</p>
      <p className={panel.quote}>{waiver.reason}</p>
      <p className={panel.quiet}>
        {approved === null
          ? t`Asked for by ${person} on ${day}`
          : t`Asked for by ${person} on ${day}, approved by ${approver} on ${approved}`}
      </p>
      <WaiverActions view={view} waiver={waiver} standing={standing} />
    </>
  )
}
