import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from 'react'
import { isComposing } from '../../components/keyboard/key-press.ts'

interface FormFrameProps {
  readonly form: RefObject<HTMLFormElement | null>
  readonly className?: string | undefined
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** A form that is sent by its button, by Enter in a field, and by Ctrl+Enter from wherever in it one is. */
export function FormFrame({ form, className, onSubmit, children }: FormFrameProps) {
  function onForm(event: FormEvent): void {
    event.preventDefault()
    onSubmit()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event.nativeEvent)) return
    event.preventDefault()
    onSubmit()
  }

  return (
    <form ref={form} className={className} noValidate onSubmit={onForm} onKeyDown={onKeyDown}>
      {children}
    </form>
  )
}
