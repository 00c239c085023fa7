import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { problemWords } from '../../api/problem-words.ts'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import { focusQuietly } from '../../components/floating/focus-quietly.ts'
import classes from './moment-panel.module.css'
import { presetMoments } from './preset-moments.ts'
import type { SeqAt } from './use-seq-at.ts'

/** A moment that does not have to be looked for. */
export interface KnownMoment {
  readonly name: string
  /** `null` is now. */
  readonly seq: number | null
}

export interface MomentPanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly label: string
  readonly seqAt: SeqAt
  readonly known: readonly KnownMoment[]
  /** `null` is now. */
  readonly onChoose: (seq: number | null) => void
}

/** Asks for a moment: one of those that are often meant, or any day and time. */
export function MomentPanel({ anchor, onClose, label, seqAt, known, onChoose }: MomentPanelProps) {
  const { i18n } = useLingui()
  const { look, failure, isLooking } = useLook(seqAt, (seq) => {
    onClose()
    onChoose(seq)
  })
  const content = (
    <>
      <ul className={classes.presets}>
        {known.map(({ name, seq }, at) => (
          <li key={name}>
            <button
              type="button"
              {...(at === 0 ? { ref: focusQuietly, 'data-autofocus': true } : {})}
              onClick={() => {
                onClose()
                onChoose(seq)
              }}
            >
              {name}
            </button>
          </li>
        ))}
        {presetMoments(new Date()).map(({ id, name, at }) => (
          <li key={id}>
            <button type="button" disabled={isLooking} onClick={() => void look(at)}>
              <span>{i18n._(name)}</span>
              <span className={classes.day}>{i18n.date(at, { weekday: 'short', day: 'numeric', month: 'short' })}</span>
            </button>
          </li>
        ))}
      </ul>
      <AnyMoment isLooking={isLooking} onLook={(at) => void look(at)} />
      <div role="alert">{failure === null ? null : <p className={classes.failure}>{failure}</p>}</div>
    </>
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={304}
      trapFocus
      content={{ p: 0, className: classes.panel, 'aria-label': label, children: content }}
    />
  )
}

interface AnyMomentProps {
  readonly isLooking: boolean
  readonly onLook: (at: Date) => void
}

function AnyMoment({ isLooking, onLook }: AnyMomentProps) {
  const [typed, setTyped] = useState('')
  const at = new Date(typed)
  const isReadable = !Number.isNaN(at.valueOf())

  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    if (isReadable) onLook(at)
  }

  return (
    <form className={classes.any} onSubmit={submit}>
      <label>
        <span>
          <Trans>Day and time</Trans>
        </span>
        <input type="datetime-local" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Button type="submit" size="xs" loading={isLooking} disabled={!isReadable}>
        <Trans>Show</Trans>
      </Button>
    </form>
  )
}

/** Looks for the event of a moment; what comes of it is told, or why it could not be found. */
function useLook(seqAt: SeqAt, onFound: (seq: number) => void) {
  const { t, i18n } = useLingui()
  const [isLooking, setLooking] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function look(at: Date): Promise<void> {
    setLooking(true)
    setFailure(null)
    try {
      const seq = await seqAt(at)
      if (seq === null) setFailure(t`The engagement had not begun then.`)
      else onFound(seq)
    } catch (error) {
      setFailure(problemWords(i18n, error).title)
    } finally {
      setLooking(false)
    }
  }

  return { look, failure, isLooking }
}
