import { type ContactDetailsView, emailAddress, phoneNumber } from '@fairlead/contract'

/** A contact as it is written: nothing is an empty text. */
export interface ContactDraft {
  readonly party: ContactDetailsView['party']
  readonly name: string
  readonly title: string
  readonly role: string
  readonly email: string
  readonly phone: string
  readonly language: string
  readonly timeZone: string
  readonly isNotCalled: boolean
  readonly reason: string
  readonly isSurveyed: boolean
  readonly surveyLanguage: string
  readonly note: string
}

/** What is wrong with a field. */
export type ContactError = 'no-name' | 'no-address' | 'address-needed' | 'no-phone' | 'no-reason'

type Field = 'name' | 'email' | 'phone' | 'reason'

type Checked =
  | { readonly ok: true; readonly details: ContactDetailsView }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<Field, ContactError>>> }

/** The draft of a contact; of a new one where there is none. */
export function contactDraft(details: ContactDetailsView | null, language: string): ContactDraft {
  return {
    party: details?.party ?? 'customer',
    name: details?.name ?? '',
    title: details?.title ?? '',
    role: details?.role ?? '',
    email: details?.email ?? '',
    phone: details?.phone ?? '',
    language: details?.language ?? '',
    timeZone: details?.timeZone ?? '',
    isNotCalled: details?.doNotCall != null,
    reason: details?.doNotCall?.reason ?? '',
    isSurveyed: details?.survey != null,
    surveyLanguage: details?.survey?.language ?? details?.language ?? language,
    note: details?.note ?? '',
  }
}

/** Whether somebody can be asked how it went: only those of the customer are. */
export function maySurvey({ party }: ContactDraft): boolean {
  return party === 'customer'
}

/** The draft as it is sent, or what is wrong with it. */
export function checkContact(draft: ContactDraft, externalId: string | null): Checked {
  const isSurveyed = draft.isSurveyed && maySurvey(draft)
  const errors: Partial<Record<Field, ContactError>> = {}
  if (draft.name.trim() === '') errors.name = 'no-name'
  if (draft.email.trim() !== '' && emailAddress(draft.email) === null) errors.email = 'no-address'
  else if (isSurveyed && draft.email.trim() === '') errors.email = 'address-needed'
  if (draft.phone.trim() !== '' && phoneNumber(draft.phone) === null) errors.phone = 'no-phone'
  if (draft.isNotCalled && draft.reason.trim() === '') errors.reason = 'no-reason'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const details: ContactDetailsView = {
    party: draft.party,
    name: draft.name.trim(),
    title: said(draft.title),
    role: said(draft.role),
    email: said(draft.email),
    phone: said(draft.phone),
    language: said(draft.language),
    timeZone: said(draft.timeZone),
    doNotCall: draft.isNotCalled ? { reason: draft.reason.trim() } : null,
    survey: isSurveyed ? { language: draft.surveyLanguage } : null,
    note: said(draft.note),
    externalId,
  }
  return { ok: true, details }
}

function said(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
