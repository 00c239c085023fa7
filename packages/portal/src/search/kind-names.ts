import type { SearchKind } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What is found, by kind. */
export const kindNames: Readonly<Record<SearchKind, MessageDescriptor>> = {
  note: msg`Notes`,
  task: msg`Tasks`,
  page: msg`Pages`,
  contact: msg`Contacts`,
}

/** The kinds in the order in which they are shown. */
export const searchKinds: readonly SearchKind[] = ['note', 'task', 'page', 'contact']
