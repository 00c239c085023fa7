import type { SearchKind } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** One that is found, by kind. */
export const kindName: Readonly<Record<SearchKind, MessageDescriptor>> = {
  note: msg({ message: 'Note', context: 'written' }),
  task: msg`Task`,
  page: msg({ message: 'Page', context: 'of a process' }),
  contact: msg`Contact`,
}
