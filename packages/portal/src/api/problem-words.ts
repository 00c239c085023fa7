import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import { ProblemError } from './problem-error.ts'

/** A problem in messages of the catalogue. */
export interface ProblemMessages {
  readonly title: MessageDescriptor
  /** What to do, or what happens now. */
  readonly text: MessageDescriptor
}

/** A problem as a person reads it. */
export interface ProblemWords {
  readonly title: string
  readonly text: string
  /** What to quote when asking for help; `null` where nobody needs to. */
  readonly reference: string | null
}

const gone = msg`It may have been removed, or the address is not complete.`
const checkForm = msg`Check the marked fields and send it again.`
const programFault = msg`This is a fault of the portal, not yours. Reload the page and try again.`

/** What every request can meet; why an engagement refuses a command is said by `refusals/refusal-words.ts`. */
const words = {
  'invalid-request': { title: msg`Something in the form is not right`, text: checkForm },
  'not-found': { title: msg`Not found`, text: gone },
  'method-not-allowed': { title: msg`The server does not do this here`, text: programFault },
  'wrong-origin': {
    title: msg`The server refuses this address`,
    text: msg`Open the portal at the address that the server printed when it started.`,
  },
  'actor-required': { title: msg`Nobody is acting`, text: msg`Choose a person at the top of the page.` },
  'not-permitted': {
    title: msg`This person may not do that`,
    text: msg`Choose another person at the top of the page, or ask the delivery team.`,
  },
  'body-too-large': { title: msg`Too much text at once`, text: msg`Shorten it and send it again.` },
  internal: { title: msg`Something went wrong on the server`, text: msg`Nothing was changed. Try again in a moment.` },
  offline: { title: msg`The server cannot be reached`, text: msg`Nothing was changed. Check that it is running.` },
  unreadable: { title: msg`The server answered something unexpected`, text: msg`Reload the page and try again.` },
} satisfies Readonly<Record<string, ProblemMessages>>

/** The problems that need no engagement. */
export type PlainProblemCode = keyof typeof words

/** Says in the portal's language what went wrong and what to do; also for an error that is no problem of the server. */
export function problemWords(i18n: I18n, error: unknown): ProblemWords {
  if (!(error instanceof ProblemError)) {
    return { title: i18n._(msg`Something went wrong in the portal`), text: i18n._(programFault), reference: null }
  }
  // A newer server may know problems that this portal has no words for.
  const known = isPlain(error.code) ? words[error.code] : words.unreadable
  return {
    title: i18n._(known.title),
    text: i18n._(known.text),
    reference: error.problem?.requestId ?? null,
  }
}

/** Whether a problem is one of those that every request can meet. */
export function isPlain(code: string): code is PlainProblemCode {
  return Object.hasOwn(words, code)
}
