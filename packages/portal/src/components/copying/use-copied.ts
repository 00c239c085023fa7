import { useState } from 'react'

/** Copies what stands in a field, and says whether it did; where the browser does not let it the text is marked. */
export function useCopied(): { readonly isCopied: boolean; readonly copy: (field: HTMLInputElement) => void } {
  const [isCopied, setCopied] = useState(false)

  async function copy(field: HTMLInputElement): Promise<void> {
    field.select()
    try {
      // Pages that do not come over a secure connection have no clipboard: there the marked text is copied by key.
      await navigator.clipboard.writeText(field.value)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }

  return { isCopied, copy: (field) => void copy(field) }
}
