import type { WorkItemView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'
import type { WorkNames } from './work-names.ts'

/** Through what a piece of work is in somebody's list. */
export type Through = 'approval' | 'nobody' | 'given' | 'role'

/** Why a piece of work is in somebody's list: it waits for their approval, is nobody's, was given to them, or is of their role. */
export function throughOf({ group, responsible }: WorkItemView): Through {
  if (group === 'approve') return 'approval'
  if (responsible === null) return 'nobody'
  return responsible.through === 'task' ? 'given' : 'role'
}

/** What it takes to say why work is in a list. */
export interface WhyWords {
  readonly i18n: I18n
  readonly names: WorkNames
  /** Whether the list is that of the person who looks at it. */
  readonly isMine: boolean
}

/** Says why a piece of work is in somebody's list, in a word or two: "Given to me", "Delivery engineer". */
export function whyMine({ i18n, names, isMine }: WhyWords, item: WorkItemView): string {
  const { responsible } = item
  switch (throughOf(item)) {
    case 'approval':
      return i18n._(msg`Waiver to approve`)
    case 'nobody':
      return i18n._(msg`Nobody’s yet`)
    case 'given':
      return i18n._(isMine ? msg`Given to me` : msg`Given to them`)
    case 'role': {
      if (responsible?.through !== 'role') return ''
      const role = names.role(item, responsible.role)
      if (responsible.service === null) return role
      return i18n._(msg`${{ role }} for ${{ service: names.service(item, responsible.service) }}`)
    }
  }
}

/** What the reasons are called for which work is in somebody's list. */
export function throughName(i18n: I18n, isMine: boolean): string {
  return isMine ? i18n._(msg`Mine through`) : i18n._(msg`Theirs through`)
}
