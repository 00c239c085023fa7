import type { FactValue, Question } from '@fairlead/playbook'

/** What somebody entered into the field of a question: an answer yet to be looked at, or that there is none. */
export type Entered = { readonly kind: 'nothing' } | { readonly kind: 'value'; readonly value: FactValue }

/** Reads what a form sends for a question, as people write it; what is no answer is left for the question to refuse. */
export function enteredAnswer({ definition, fact }: Question, sent: readonly string[]): Entered {
  const [text = ''] = sent.map((one) => one.trim())
  if (definition.type === 'set') {
    const chosen = sent.filter((one) => one !== '')
    if (chosen.length === 0) return { kind: 'nothing' }
    return { kind: 'value', value: chosen.filter((one) => one !== '-') }
  }
  if (text === '') return { kind: 'nothing' }
  switch (definition.type) {
    case 'number':
    case 'money':
      return { kind: 'value', value: wholeNumber(text) ?? text }
    case 'yes-no':
      return { kind: 'value', value: text === 'yes' ? true : text === 'no' ? false : text }
    case 'text':
      return { kind: 'value', value: fact === null ? (sent[0] ?? '') : text }
    case 'date':
    case 'choice':
      return { kind: 'value', value: text }
    default:
      return definition satisfies never
  }
}

/** A whole number, also with its thousands parted; `null` where it could mean something else. */
function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/(?<=\d)([ \u2009\u202f,.'’])(?=\d{3}(?:\1|$|\D))/g, '')
  return /^\d{1,15}$/.test(plain) ? Number(plain) : null
}
