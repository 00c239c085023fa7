import { sectionId } from './form-section.tsx'

/** The first question that keeps the form from being handed in takes the focus, as soon as it is marked. */
export function goToFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => goTo(form?.querySelector<HTMLElement>('[data-invalid], [data-wrong]')))
}

interface AskedOnce {
  readonly section: string
  readonly question: string
}

/** A question that is asked once takes the focus; where it is not asked now, its section comes into sight. */
export function goToQuestion(form: HTMLElement | null, { section, question }: AskedOnce): void {
  const asked = form?.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`)
  if (asked == null) document.getElementById(sectionId(section))?.scrollIntoView()
  else goTo(asked)
}

function goTo(place: HTMLElement | null | undefined): void {
  place?.scrollIntoView({ block: 'center' })
  // The button that clears an answer stands before its field.
  const field = place?.querySelector<HTMLElement>('input, textarea, select') ?? place?.querySelector('button')
  field?.focus({ preventScroll: true })
}
