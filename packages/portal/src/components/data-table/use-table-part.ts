import { useCallback, useEffect, useState } from 'react'
import type * as Part from './loaded-table.tsx'

type LoadedTable = typeof Part.LoadedTable

const load = async (): Promise<LoadedTable> => (await import('./loaded-table.tsx')).LoadedTable

// On its way together with the rows: the page stands before either is there.
let drawn: LoadedTable | null = null
let loading = start()

function start(): Promise<void> {
  const started = load().then((table) => {
    drawn = table
  })
  // Said where a table is to be shown.
  started.catch(() => undefined)
  return started
}

/**
 * What draws the rows of a table; `null` until it is loaded. A boundary of the library would hold back rows that are there
 * for 300 ms.
 */
export function useTablePart() {
  const [table, setTable] = useState<{ readonly of: LoadedTable | null }>({ of: drawn })
  const [error, setError] = useState<unknown>(null)
  const wait = useCallback(() => {
    loading.then(() => setTable({ of: drawn }), setError)
  }, [])
  useEffect(() => {
    if (drawn === null) wait()
  }, [wait])
  const retry = useCallback(() => {
    setError(null)
    loading = start()
    wait()
  }, [wait])
  return { LoadedTable: table.of, error, retry }
}
