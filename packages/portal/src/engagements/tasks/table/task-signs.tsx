import { useLingui } from '@lingui/react/macro'
import {
  IconHelpCircle,
  IconPaperclip,
  IconPlus,
  IconShieldCheck,
  IconShieldQuestion,
  type TablerIcon,
} from '@tabler/icons-react'
import { GateMark } from '../../../process/task/task-marks.tsx'
import type { ListedTask } from '../list/listed-task.ts'
import classes from './task-cells.module.css'

/** What has to be known of a task besides its name, as signs: gate, may apply, waived, added by hand, with evidence. */
export function TaskSigns({ view }: Pick<ListedTask, 'view'>) {
  const { t, i18n } = useLingui()
  const { verdict, gate, waiver, isWaived, added, evidence } = view
  const count = evidence.length
  return (
    <>
      {gate === null ? null : <GateMark gate={gate} />}
      {verdict === 'unknown' ? <Mark icon={IconHelpCircle} title={t`May apply`} kind="unknown" /> : null}
      {waiver === null ? null : isWaived ? (
        <Mark icon={IconShieldCheck} title={t`Waived`} kind="waived" />
      ) : (
        <Mark icon={IconShieldQuestion} title={t`Waiver not in force`} kind="unknown" />
      )}
      {added === null ? null : <Mark icon={IconPlus} title={t`Added by hand`} kind="added" />}
      {count === 0 ? null : (
        <Mark icon={IconPaperclip} title={t`Has evidence`} kind="evidence" words={i18n.number(count)} />
      )}
    </>
  )
}

interface MarkProps {
  readonly icon: TablerIcon
  readonly title: string
  readonly kind: string
  readonly words?: string
}

function Mark({ icon: Icon, title, kind, words }: MarkProps) {
  return (
    <span className={classes.mark} data-mark={kind} title={title}>
      <Icon size={14} stroke={1.75} aria-hidden />
      <span className="visually-hidden">{title}</span>
      {words}
    </span>
  )
}
