import type { MouseEvent } from 'react'

interface RowLinkProps {
  readonly href: string
  readonly className: string | undefined
  readonly tabIndex: 0 | -1
  readonly onOpen: () => void
  readonly children: string
}

/**
 * A link in a row. The router's own asks anew where it leads whenever the address changes, which a list with two in each
 * row would feel with every key of a search.
 */
export function RowLink({ href, className, tabIndex, onOpen, children }: RowLinkProps) {
  function open(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen()
  }

  return (
    <a href={href} className={className} tabIndex={tabIndex} title={children} onClick={open}>
      {children}
    </a>
  )
}
