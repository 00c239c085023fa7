/** Where a browser keeps texts by their names. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps a value in the browser; `null` forgets it. Answers whether it is kept: storage can be full or forbidden. */
export function keepJson(store: TextStore, name: string, value: unknown): boolean {
  try {
    if (value === null) store.removeItem(name)
    else store.setItem(name, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** The value that was kept; `null` where there is none that is one of these: it may be of an older portal. */
export function keptJson<T>(store: TextStore, name: string, isOne: (value: unknown) => value is T): T | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(name) ?? 'null')
    return isOne(kept) ? kept : null
  } catch {
    // It is no JSON, or the browser lets nothing be read.
    return null
  }
}
