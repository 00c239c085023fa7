import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { useCommands } from '../components/keyboard/keyboard-context.ts'
import { type Notice, NoticeCard } from './notice-card.tsx'
import { type DoneNotice, NoticeContext } from './notice-context.ts'
import classes from './notices.module.css'
import { NotifyContext } from './notify-context.ts'

const mostShown = 3

/** A notice before it has a number. */
type NewNotice = Notice extends infer N ? (N extends Notice ? Omit<N, 'id'> : never) : never

/** Shows what is told below it in a corner of the window; assistive technology reads it out, mishaps at once. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const count = useRef(0)
  const add = useCallback((notice: NewNotice) => {
    count.current += 1
    const numbered: Notice = { ...notice, id: count.current }
    setNotices((before) => [...before, numbered].slice(-mostShown))
  }, [])
  const notify = useCallback((error: unknown) => add({ kind: 'problem', error }), [add])
  const tell = useCallback(
    ({ text, undo = undefined }: DoneNotice) => add({ kind: 'done', text, undo: undo ?? null }),
    [add],
  )
  const close = useCallback((id: number) => setNotices((before) => before.filter((notice) => notice.id !== id)), [])
  const newest = notices.findLast((notice) => notice.kind === 'done' && notice.undo !== null)
  const card = (notice: Notice) => (
    <NoticeCard key={notice.id} notice={notice} isNewest={notice === newest} onClose={close} />
  )
  return (
    <NotifyContext value={notify}>
      <NoticeContext value={tell}>
        {children}
        <UndoCommand newest={newest} onClose={close} />
        <div className={classes.notices}>
          <div role="alert">{notices.filter(({ kind }) => kind === 'problem').map(card)}</div>
          <div role="status">{notices.filter(({ kind }) => kind === 'done').map(card)}</div>
        </div>
      </NoticeContext>
    </NotifyContext>
  )
}

interface UndoCommandProps {
  readonly newest: Notice | undefined
  readonly onClose: (id: number) => void
}

/** Ctrl+Z takes back what was told last, as long as it is told. */
function UndoCommand({ newest, onClose }: UndoCommandProps) {
  const { t } = useLingui()
  const commands = useMemo(() => {
    if (newest?.kind !== 'done' || newest.undo === null) return []
    const { id, text, undo } = newest
    const run = () => {
      onClose(id)
      undo()
    }
    return [{ id: 'undo', title: t`Undo: ${text}`, section: t`Last change`, shortcut: 'mod+z', run }]
  }, [newest, onClose, t])
  useCommands(commands)
  return null
}
