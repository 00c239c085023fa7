import type { TaskView } from '@fairlead/contract'
import { useCallback, useEffect, useRef } from 'react'
import { neighbour, type Way } from './neighbour.ts'
import { keysBehind, rowBehind } from './rows-behind.ts'

/** Goes to the task beside the one that is shown; says whether there is one. */
export type GoTo = (way: Way) => boolean

/** Opens the next or the previous task of the view behind the panel. What order that is, is found when it is asked for. */
export function useNeighbours(tasks: readonly TaskView[], key: string, openTask: (key: string) => void): GoTo {
  const latest = useRef({ tasks, key })
  useEffect(() => {
    latest.current = { tasks, key }
  })
  return useCallback(
    (way) => {
      const { tasks, key } = latest.current
      const plan = tasks.filter(({ verdict }) => verdict !== 'does-not').map((task) => task.key)
      const next = neighbour(key, way, { shown: keysBehind(), plan })
      if (next === null) return false
      rowBehind(next)?.scrollIntoView({ block: 'nearest' })
      openTask(next)
      return true
    },
    [openTask],
  )
}
