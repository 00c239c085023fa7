import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import type { RowKey } from '../../../components/data-table/row-key.ts'
import { type RowSelection, selectedAmong } from '../../../components/data-table/use-row-selection.ts'
import { mayWork, mayWorkOn } from '../../../process/may-work-on.ts'
import type { ProcessSurface } from '../../../process/process-surface.ts'
import type { Bulk } from '../bulk/use-bulk.ts'
import type { ListedTask } from '../list/listed-task.ts'
import { useOpenPage } from './use-open-page.ts'

interface RowKeyOptions {
  readonly surface: ProcessSurface
  readonly selection: RowSelection
  readonly rows: readonly ListedTask[]
  readonly bulk: Bulk
}

/** What letters do on a row: on all that are selected where the row is one of them. */
export function useTaskRowKeys(options: RowKeyOptions): readonly RowKey<ListedTask>[] {
  const { t } = useLingui()
  const { engagement, can, open } = options.surface
  const canChange = mayWork(can)
  const { ask } = options.bulk
  const toPage = useOpenPage(engagement)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })
  return useMemo(() => {
    const openPage: RowKey<ListedTask> = {
      letter: 'o',
      title: t`Open on its page`,
      run: toPage,
    }
    if (!canChange) return [openPage]
    const control = (kind: 'state' | 'assign') => (row: ListedTask, line: HTMLElement) => {
      const anchor = line.querySelector<HTMLElement>(`[data-row-action="${kind}"]`) ?? line
      const keys = keysFor(latest.current, row)
      if (keys.length > 1) ask({ kind, keys, anchor })
      // The button of what somebody may not change says why.
      else if (!mayWorkOn(can, row.key)) anchor.click()
      else open({ kind, task: row.task, key: row.key, anchor })
    }
    return [
      { letter: 's', title: t`State`, run: control('state') },
      { letter: 'a', title: t`Assign to a person`, run: control('assign') },
      { letter: 'd', title: t`Set a day`, run: (row) => ask({ kind: 'date', keys: keysFor(latest.current, row) }) },
      openPage,
    ]
  }, [t, toPage, canChange, can, open, ask])
}

function keysFor({ selection, rows }: RowKeyOptions, { key }: ListedTask): readonly string[] {
  if (!selection.selected.keys.has(key)) return [key]
  return selectedAmong(selection, rows, (row) => row.key).map((row) => row.key)
}
