import { Title } from '@mantine/core'
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'

/** Whether a new page was opened and its title still has to take the focus. */
export interface FocusRequest {
  current: boolean
}

export const FocusRequestContext = createContext<FocusRequest>({ current: false })

interface PageTitleProps {
  readonly children: string
  /** The language of the title where it is not the portal's. */
  readonly lang?: string
  /** What stands beside the title and is not part of the document's title. */
  readonly after?: ReactNode
}

/** The one first heading of a page: names the document, and takes the focus when the page was opened from another. */
export function PageTitle({ children, lang, after }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const request = useContext(FocusRequestContext)
  useEffect(() => {
    document.title = `${children} · Fairlead`
    if (!request.current) return
    request.current = false
    heading.current?.focus()
  }, [children, request])
  return (
    <Title order={1} ref={heading} tabIndex={-1} lang={lang}>
      {children}
      {after}
    </Title>
  )
}
