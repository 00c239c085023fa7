import { useLingui } from '@lingui/react/macro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { readPreference } from '../../session/preference.ts'
import type { ChoiceCommand, CommandChoice } from '../keyboard/command.ts'
import { useKeyboard } from '../keyboard/keyboard-context.ts'
import type { FindPinyin } from './fuzzy-match.ts'
import { choiceEntries, commandSections, type PaletteSection, recentEntries } from './palette-entries.ts'
import { readRecent } from './recent-commands.ts'
import { useFoundWords } from './use-found-words.ts'

interface FoundSections {
  readonly sections: readonly PaletteSection[]
  readonly state: 'ready' | 'loading' | 'failed'
}

/** What the palette lists: the choices of the command that asks for one, else the commands that the text finds. */
export function usePaletteSections(asking: ChoiceCommand | null, text: string): FoundSections {
  const { t } = useLingui()
  const { registry } = useKeyboard()
  const commands = useSyncExternalStore(registry.subscribe, registry.commands)
  const [recent] = useState(() => readRecent(readPreference('recentCommands')))
  const choices = useChoices(asking)
  const foundWords = useFoundWords(asking === null ? text : '')
  const findPinyin = usePinyin()
  const search = findPinyin === null ? { text } : { text, findPinyin }
  if (asking !== null) {
    if (choices === 'loading' || choices === 'failed') return { sections: [], state: choices }
    const entries = choiceEntries(asking, choices, search)
    return { sections: entries.length === 0 ? [] : [{ name: asking.question, entries }], state: 'ready' }
  }
  // What opens the palette is of no use in it.
  const offered = commands.filter(({ id }) => id !== 'palette')
  const sections = commandSections(offered, search)
  const last = text.trim() === '' ? recentEntries(offered, recent) : []
  const own = last.length === 0 ? sections : [{ name: t`Recent`, entries: last }, ...sections]
  return { sections: [...own, ...foundWords], state: 'ready' }
}

function useChoices(command: ChoiceCommand | null): readonly CommandChoice[] | 'loading' | 'failed' {
  const [choices, setChoices] = useState<readonly CommandChoice[] | 'loading' | 'failed'>('loading')
  useEffect(() => {
    if (command === null) return
    const request = new AbortController()
    setChoices('loading')
    command.choices(request.signal).then(
      (found) => request.signal.aborted || setChoices(found),
      () => request.signal.aborted || setChoices('failed'),
    )
    return () => request.abort()
  }, [command])
  return choices
}

/** Finds Chinese by its pinyin where the portal speaks Chinese: the dictionary is 20 kB, and loaded for that only. */
function usePinyin(): FindPinyin | null {
  const { i18n } = useLingui()
  const [find, setFind] = useState<FindPinyin | null>(null)
  const isChinese = i18n.locale.startsWith('zh')
  useEffect(() => {
    if (!isChinese) return setFind(null)
    // Without the dictionary everything is still found by what is written.
    import('./find-pinyin.ts').then(
      (loaded) => setFind(() => loaded.findPinyin),
      () => undefined,
    )
  }, [isChinese])
  return find
}
