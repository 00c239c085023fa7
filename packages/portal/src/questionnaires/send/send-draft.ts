import { isCalendarDate } from '@fairlead/playbook'

/** Who is to fill in a questionnaire, and by when, while it is being said. */
export interface SendDraft {
  readonly name: string
  readonly email: string
  readonly due: string
}

export type SendError = 'no-name' | 'no-address' | 'no-day' | 'day-over'

/** What a draft asks for. */
export interface Sending {
  readonly to: { readonly name: string; readonly email: string | null }
  readonly due: string | null
}

export type CheckedSending =
  | { readonly ok: true; readonly sending: Sending }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<keyof SendDraft, SendError>>> }

/** What a draft asks for, or what is wrong with it; without an address it is handed over in person. */
export function checkSending(draft: SendDraft, today: string): CheckedSending {
  const [name, email, due] = [draft.name.trim(), draft.email.trim(), draft.due]
  const errors = {
    ...(name === '' ? { name: 'no-name' as const } : {}),
    ...(email === '' || /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+$/u.test(email)
      ? {}
      : { email: 'no-address' as const }),
    ...(due === '' || isCalendarDate(due)
      ? due !== '' && due < today
        ? { due: 'day-over' as const }
        : {}
      : { due: 'no-day' as const }),
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, sending: { to: { name, email: email === '' ? null : email }, due: due === '' ? null : due } }
}
