import { Trans, useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ProblemError } from '../api/problem-error.ts'
import { isPlain, problemWords } from '../api/problem-words.ts'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { KeyCaps } from '../components/keyboard/key-caps.tsx'
import { useUndoStack } from '../undo/undo-context.ts'
import type { Undoable } from '../undo/undo-stack.ts'
import type { DoneNotice } from './notice-context.ts'
import classes from './notices.module.css'

/** Something that went wrong, or something that has been done. */
export type Notice =
  | { readonly kind: 'problem'; readonly id: number; readonly error: unknown; readonly what: string | null }
  | {
      readonly kind: 'done'
      readonly id: number
      readonly text: string
      readonly undoable: Undoable | null
      /** Whether it can be taken back also when the notice has gone. */
      readonly isKept: boolean
      readonly next: DoneNotice['next']
    }

interface NoticeCardProps {
  readonly notice: Notice
  /** Whether Ctrl+Z takes this one back. */
  readonly isNewest: boolean
  /** Has to stay the same function. */
  readonly onClose: (id: number) => void
}

const readingMs = 10_000

const refusalText = new PartOnDemand(async () => (await import('../refusals/refusal-text.tsx')).RefusalText)

/** Goes by itself, but not while it is pointed at or has the focus. */
export function NoticeCard({ notice, isNewest, onClose }: NoticeCardProps) {
  const { t } = useLingui()
  const { id } = notice
  const [isHeld, setHeld] = useState(false)
  const returnFocus = useFocusReturn()
  const undo = useUndo(notice, onClose)
  const next = 'next' in notice ? notice.next : undefined
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => onClose(id), readingMs)
    return () => clearTimeout(timer)
  }, [id, isHeld, onClose])

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
      {notice.kind === 'problem' ? <Mishap notice={notice} onClose={onClose} /> : <p>{notice.text}</p>}
      <div className={classes.actions}>
        {next === undefined ? null : (
          <button
            type="button"
            className={classes.undo}
            onClick={() => {
              onClose(id)
              next.run()
            }}
          >
            {next.name}
          </button>
        )}
        {undo === null ? null : (
          <button type="button" className={classes.undo} onClick={undo}>
            <Trans>Undo</Trans>
            {isNewest ? <KeyCaps shortcut="mod+z" /> : null}
          </button>
        )}
        <CloseButton size="sm" aria-label={t`Close`} onClick={() => onClose(id)} />
      </div>
    </div>
  )
}

/** How to take back what is told of; the notice goes when that is done, from here or from elsewhere. */
function useUndo(notice: Notice, onClose: (id: number) => void): (() => void) | null {
  const stack = useUndoStack()
  const { id } = notice
  const { undoable, isKept } = notice.kind === 'done' ? notice : { undoable: null, isKept: false }
  useEffect(() => {
    if (undoable === null) return
    if (!isKept) stack.push(undoable)
    const stop = stack.subscribe(() => {
      if (!stack.has(undoable)) onClose(id)
    })
    return () => {
      stop()
      if (!isKept) stack.drop(undoable)
    }
  }, [stack, id, undoable, isKept, onClose])
  return undoable === null ? null : () => stack.takeBack(undoable)
}

interface MishapProps {
  readonly notice: Extract<Notice, { kind: 'problem' }>
  readonly onClose: (id: number) => void
}

/** What went wrong. Why an engagement refuses something is said by words that are fetched for that. */
function Mishap({ notice: { id, error, what }, onClose }: MishapProps) {
  const close = useCallback(() => onClose(id), [id, onClose])
  const isRefusal = error instanceof ProblemError && !isPlain(error.code)
  return (
    <div>
      {what === null ? null : <p>{what}</p>}
      {isRefusal ? (
        <OnDemand part={refusalText} props={{ error, titleClass: classes.title, onClose: close }} />
      ) : (
        <Problem error={error} />
      )}
    </div>
  )
}

function Problem({ error }: { readonly error: unknown }) {
  const { i18n } = useLingui()
  const { title, text, reference } = problemWords(i18n, error)
  return (
    <>
      <p className={classes.title}>{title}</p>
      <p>{reference === null ? text : `${text} (${reference})`}</p>
    </>
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
