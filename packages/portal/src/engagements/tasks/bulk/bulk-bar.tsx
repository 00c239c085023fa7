import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import {
  IconCalendarDue,
  IconCircleHalf2,
  IconNote,
  IconShieldOff,
  IconUserPlus,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useCommands } from '../../../components/keyboard/keyboard-context.ts'
import { SelectionBar } from '../../../components/selection-bar/selection-bar.tsx'
import classes from './bulk.module.css'
import type { BulkQuestion } from './bulk-question.ts'
import type { Bulk } from './use-bulk.ts'

interface BulkBarProps {
  /** The selected tasks, by their keys. */
  readonly keys: readonly string[]
  readonly total: number
  readonly bulk: Bulk
  readonly onSelectAll: () => void
  readonly onClear: () => void
}

type Action = Exclude<BulkQuestion['kind'], 'reason' | 'consent' | 'refused'>

/** What can be done with the selected tasks, as one change; while it is on its way, that. */
export function BulkBar({ keys, total, bulk, onSelectAll, onClear }: BulkBarProps) {
  useBulkCommands(keys.length)
  const button = (action: Action, Icon: TablerIcon, name: ReactNode) => (
    <Button
      size="xs"
      variant={action === 'state' ? 'filled' : 'default'}
      data-bulk={action}
      leftSection={<Icon size={15} aria-hidden />}
      aria-haspopup={action === 'state' ? 'menu' : 'dialog'}
      onClick={({ currentTarget }) => bulk.ask(asked(action, keys, currentTarget))}
    >
      {name}
    </Button>
  )
  if (bulk.sending > 0) return <Sending count={bulk.sending} />
  return (
    <SelectionBar count={keys.length} total={total} onSelectAll={onSelectAll} onClear={onClear}>
      {button('state', IconCircleHalf2, <Trans>Set the state</Trans>)}
      {button('assign', IconUserPlus, <Trans>Assign</Trans>)}
      {button('date', IconCalendarDue, <Trans>Set a day</Trans>)}
      {button('waive', IconShieldOff, <Trans>Waive</Trans>)}
      {button('note', IconNote, <Trans>Add a note</Trans>)}
    </SelectionBar>
  )
}

function asked(kind: Action, keys: readonly string[], anchor: HTMLElement): BulkQuestion {
  return kind === 'state' || kind === 'assign' ? { kind, keys, anchor } : { kind, keys }
}

/** Many tasks take a second or two. */
function Sending({ count }: { readonly count: number }) {
  return (
    <div role="status" className={`${classes.progress} after-a-moment`}>
      <Plural value={count} one="Changing # task…" other="Changing # tasks…" />
    </div>
  )
}

/** The same from the palette, as long as something is selected. */
function useBulkCommands(count: number): void {
  const { t } = useLingui()
  const commands = useMemo(() => {
    if (count === 0) return []
    const section = t`Selected tasks`
    const titles: Readonly<Record<Action, string>> = {
      state: t`Set the state of the selected tasks`,
      assign: t`Assign the selected tasks`,
      date: t`Set a day for the selected tasks`,
      waive: t`Waive the selected tasks`,
      note: t`Add a note to the selected tasks`,
    }
    return (Object.keys(titles) as Action[]).map((action) => ({
      id: `bulk-${action}`,
      title: titles[action],
      section,
      run: () => document.querySelector<HTMLElement>(`[data-bulk="${action}"]`)?.click(),
    }))
  }, [t, count])
  useCommands(commands)
}
