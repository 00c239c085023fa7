import { useLingui } from '@lingui/react/macro'
import { CloseButton } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { problemWords } from '../api/problem-words.ts'
import classes from './notices.module.css'
import { NotifyContext } from './notify-context.ts'

interface Notice {
  readonly id: number
  readonly error: unknown
}

const mostShown = 3
const readingMs = 10_000

/** Shows what is notified below it in a corner of the window; assistive technology reads it out. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const count = useRef(0)
  const notify = useCallback((error: unknown) => {
    count.current += 1
    const notice = { id: count.current, error }
    setNotices((before) => [...before, notice].slice(-mostShown))
  }, [])
  const close = useCallback((id: number) => setNotices((before) => before.filter((notice) => notice.id !== id)), [])
  return (
    <NotifyContext value={notify}>
      {children}
      <div className={classes.notices} role="alert">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onClose={close} />
        ))}
      </div>
    </NotifyContext>
  )
}

interface NoticeCardProps {
  readonly notice: Notice
  /** Has to stay the same function. */
  readonly onClose: (id: number) => void
}

/** Goes by itself, but not while it is pointed at or has the focus. */
function NoticeCard({ notice: { id, error }, onClose }: NoticeCardProps) {
  const { i18n, t } = useLingui()
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => onClose(id), readingMs)
    return () => clearTimeout(timer)
  }, [id, isHeld, onClose])
  const { title, text, reference } = problemWords(i18n, error)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only gives more time to read it
    <div
      className={classes.notice}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div>
        <p className={classes.title}>{title}</p>
        <p>{reference === null ? text : `${text} (${reference})`}</p>
      </div>
      <CloseButton size="sm" aria-label={t`Close`} onClick={() => onClose(id)} />
    </div>
  )
}
