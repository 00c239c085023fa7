import { type Ref, useLayoutEffect } from 'react'

interface BorrowedTargetProps {
  /** The element that stands for the target, wherever it is drawn. */
  readonly element: HTMLElement
  readonly ref?: Ref<HTMLElement>
  readonly id?: string
  readonly 'aria-controls'?: string
  readonly 'aria-expanded'?: boolean
}

/**
 * Makes an element that is drawn elsewhere the target of a menu or popover, as long as this is there. So a page with
 * thousands of buttons needs one menu, and draws none of the buttons again when it opens.
 */
export function BorrowedTarget({ element, ref, id, ...state }: BorrowedTargetProps) {
  useLayoutEffect(() => {
    if (typeof ref !== 'function') return
    const release = ref(element)
    return () => {
      if (typeof release === 'function') release()
      else ref(null)
    }
  }, [element, ref])

  const controls = state['aria-controls']
  useLayoutEffect(() => {
    // A field or a row of a table may open something, but cannot say that it is open.
    const isButton = element.matches('button, a, [role="button"]')
    const attributes = { id, 'aria-controls': controls, 'aria-expanded': isButton ? 'true' : undefined }
    for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
    return () => {
      element.removeAttribute('id')
      element.removeAttribute('aria-controls')
      if (isButton) element.setAttribute('aria-expanded', 'false')
    }
  }, [element, id, controls])

  return null
}
