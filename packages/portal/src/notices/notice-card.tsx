import { Trans, useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { problemWords } from '../api/problem-words.ts'
import { KeyCaps } from '../components/keyboard/key-caps.tsx'
import classes from './notices.module.css'

/** Something that went wrong, or something that has been done. */
export type Notice =
  | { readonly kind: 'problem'; readonly id: number; readonly error: unknown }
  | { readonly kind: 'done'; readonly id: number; readonly text: string; readonly undo: (() => void) | null }

interface NoticeCardProps {
  readonly notice: Notice
  /** Whether Ctrl+Z takes this one back. */
  readonly isNewest: boolean
  /** Has to stay the same function. */
  readonly onClose: (id: number) => void
}

const readingMs = 10_000

/** Goes by itself, but not while it is pointed at or has the focus. */
export function NoticeCard({ notice, isNewest, onClose }: NoticeCardProps) {
  const { t } = useLingui()
  const { id } = notice
  const [isHeld, setHeld] = useState(false)
  const returnFocus = useFocusReturn()
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => onClose(id), readingMs)
    return () => clearTimeout(timer)
  }, [id, isHeld, onClose])

  function undo(): void {
    onClose(id)
    if (notice.kind === 'done') notice.undo?.()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only gives more time to read it
    <div
      className={classes.notice}
      data-kind={notice.kind}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true)
        returnFocus(event)
      }}
      onBlur={() => setHeld(false)}
    >
      {notice.kind === 'problem' ? <Problem error={notice.error} /> : <p>{notice.text}</p>}
      <div className={classes.actions}>
        {notice.kind === 'done' && notice.undo !== null ? (
          <button type="button" className={classes.undo} onClick={undo}>
            <Trans>Undo</Trans>
            {isNewest ? <KeyCaps shortcut="mod+z" /> : null}
          </button>
        ) : null}
        <CloseButton size="sm" aria-label={t`Close`} onClick={() => onClose(id)} />
      </div>
    </div>
  )
}

function Problem({ error }: { readonly error: unknown }) {
  const { i18n } = useLingui()
  const { title, text, reference } = problemWords(i18n, error)
  return (
    <div>
      <p className={classes.title}>{title}</p>
      <p>{reference === null ? text : `${text} (${reference})`}</p>
    </div>
  )
}

/** Gives the focus back to where it was before it came here, when what has it goes away. */
function useFocusReturn() {
  const before = useRef<Element | null>(null)
  useLayoutEffect(
    () => () => {
      const element = before.current
      queueMicrotask(() => {
        if (document.activeElement === document.body && element instanceof HTMLElement) element.focus()
      })
    },
    [],
  )
  return ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget
  }
}
