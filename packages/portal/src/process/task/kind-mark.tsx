import type { TaskKind } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { IconFileText, IconForms, IconSend, IconUsersGroup, IconWorldShare } from '@tabler/icons-react'
import classes from './task-marks.module.css'

/** Says what a task produces; plain work bears no mark. */
export function KindMark({ kind }: { readonly kind: TaskKind }) {
  const mark = kindMark(kind)
  if (mark === null) return null
  const { Icon, text } = mark
  return (
    <span className={classes.kind}>
      <Icon size={13} stroke={1.75} aria-hidden />
      {text}
    </span>
  )
}

function kindMark(kind: TaskKind) {
  switch (kind) {
    case 'plain':
      return null
    case 'workshop':
      return { Icon: IconUsersGroup, text: <Trans>Workshop</Trans> }
    case 'questionnaire':
      return { Icon: IconForms, text: <Trans>Questionnaire</Trans> }
    case 'request':
      return { Icon: IconSend, text: <Trans>Request</Trans> }
    case 'document':
      return { Icon: IconFileText, text: <Trans>Document</Trans> }
    case 'site':
      return { Icon: IconWorldShare, text: <Trans>Customer site</Trans> }
    default:
      return kind satisfies never
  }
}
