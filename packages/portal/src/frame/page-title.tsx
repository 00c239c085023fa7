import { Title } from '@mantine/core'
import { createContext, useContext, useEffect, useRef } from 'react'

/** Whether a new page was opened and its title still has to take the focus. */
export interface FocusRequest {
  current: boolean
}

export const FocusRequestContext = createContext<FocusRequest>({ current: false })

/** What a page belongs to, such as a customer: it stands in the document's title, so that tabs can be told apart. */
export const TitleContext = createContext<string | null>(null)

interface PageTitleProps {
  readonly children: string
  /** The language of the title where it is not the portal's. */
  readonly lang?: string
}

/** The one first heading of a page: names the document, and takes the focus when the page was opened from another. */
export function PageTitle({ children, lang }: PageTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const request = useContext(FocusRequestContext)
  const belongsTo = useContext(TitleContext)
  useEffect(() => {
    document.title = [children, belongsTo, 'Fairlead'].filter((part) => part !== null).join(' · ')
    if (!request.current) return
    request.current = false
    heading.current?.focus()
  }, [children, belongsTo, request])
  return (
    <Title order={1} ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </Title>
  )
}
