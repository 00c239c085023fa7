import { type AlertKind, alertKinds } from '@fairlead/playbook'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconBulb,
  IconFlame,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './page-alert.module.css'

interface PageAlertProps {
  /** What the page says it is; anything but an alert is an ordinary block. */
  readonly kind: unknown
  readonly children: ReactNode
}

/** An alert of a page: its kind as an icon and a word, then what it says. */
export function PageAlert({ kind, children }: PageAlertProps) {
  const { i18n } = useLingui()
  const known = alertKinds.find((one) => one === kind)
  if (known === undefined) return <div>{children}</div>
  const { name, Icon } = alerts[known]
  return (
    <div className={classes.alert} data-kind={known} role="note">
      <Icon className={classes.icon} size={16} stroke={1.75} aria-hidden />
      <div className={classes.content}>
        <strong className={classes.name}>{i18n._(name)}</strong>
        {children}
      </div>
    </div>
  )
}

const alerts: Readonly<Record<AlertKind, { readonly name: MessageDescriptor; readonly Icon: TablerIcon }>> = {
  note: { name: msg({ message: 'Note', context: 'kind of alert' }), Icon: IconInfoCircle },
  tip: { name: msg({ message: 'Tip', context: 'kind of alert' }), Icon: IconBulb },
  warning: { name: msg({ message: 'Warning', context: 'kind of alert' }), Icon: IconAlertTriangle },
  important: { name: msg({ message: 'Important', context: 'kind of alert' }), Icon: IconAlertCircle },
  caution: { name: msg({ message: 'Caution', context: 'kind of alert' }), Icon: IconFlame },
}
