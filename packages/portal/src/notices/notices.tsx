import { type ReactNode, useCallback, useRef, useState, useSyncExternalStore } from 'react'
import { UndoContext } from '../undo/undo-context.ts'
import { UndoStack } from '../undo/undo-stack.ts'
import { type Notice, NoticeCard } from './notice-card.tsx'
import { type DoneNotice, NoticeContext } from './notice-context.ts'
import classes from './notices.module.css'
import { type Notify, NotifyContext } from './notify-context.ts'
import { UndoCommand } from './undo-command.tsx'

const mostShown = 3

/** A notice before it has a number. */
type NewNotice = Notice extends infer N ? (N extends Notice ? Omit<N, 'id'> : never) : never

/** Shows what is told below it in a corner of the window; assistive technology reads it out, mishaps at once. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const [stack] = useState(() => new UndoStack())
  const newest = useSyncExternalStore(stack.subscribe, stack.newest)
  const { notices, notify, tell, close } = useNotices()
  const card = (notice: Notice) => (
    <NoticeCard
      key={notice.id}
      notice={notice}
      isNewest={notice.kind === 'done' && notice.undoable !== null && notice.undoable === newest}
      onClose={close}
    />
  )
  return (
    <UndoContext value={stack}>
      <NotifyContext value={notify}>
        <NoticeContext value={tell}>
          {children}
          <UndoCommand newest={newest} />
          <div className={classes.notices}>
            <div role="alert">{notices.filter(({ kind }) => kind === 'problem').map(card)}</div>
            <div role="status">{notices.filter(({ kind }) => kind === 'done').map(card)}</div>
          </div>
        </NoticeContext>
      </NotifyContext>
    </UndoContext>
  )
}

function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const count = useRef(0)
  const add = useCallback((notice: NewNotice) => {
    count.current += 1
    const numbered: Notice = { ...notice, id: count.current }
    setNotices((before) => [...before, numbered].slice(-mostShown))
  }, [])
  const notify = useCallback<Notify>((error, what) => add({ kind: 'problem', error, what: what ?? null }), [add])
  const tell = useCallback(
    ({ text, undo, change, next }: DoneNotice) => {
      const own = undo === undefined ? null : { text, engagement: null, undo }
      add({ kind: 'done', text, undoable: change ?? own, isKept: change !== undefined, next })
    },
    [add],
  )
  const close = useCallback((id: number) => setNotices((before) => before.filter((notice) => notice.id !== id)), [])
  return { notices, notify, tell, close }
}
