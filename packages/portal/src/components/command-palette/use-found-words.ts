import type { SearchHit } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { nameOfHit, placeOfHit } from '../../search/hit-place.ts'
import { kindNames, searchKinds } from '../../search/kind-names.ts'
import { useSearchResults } from '../../search/use-search-results.ts'
import type { PaletteEntry, PaletteSection } from './palette-entries.ts'

/** What typing has to rest before it is searched for. */
const rest = 150

/** Notes, tasks, pages and contacts with the words that were typed, under their sections, and the way to all of them. */
export function useFoundWords(text: string): readonly PaletteSection[] {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const { engagement } = useParams({ strict: false })
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), rest)
    return () => clearTimeout(timer)
  }, [text])
  const { data } = useSearchResults({ q, kind: null, engagement: null })
  if (q === '' || text.trim() === '' || data === undefined) return []
  const hits = data.pages.flatMap((page) => page.hits)
  const entryOf = (hit: SearchHit): PaletteEntry => {
    const isNote = hit.kind === 'note'
    const title = isNote ? hit.snippet : hit.title
    const marks = isNote ? hit.snippetMarks : hit.titleMarks
    const id = `found ${nameOfHit(hit)}`
    const run = () => {
      const place = placeOfHit(hit)
      if (place !== null) void navigate(place as never)
    }
    const detail = [isNote ? hit.title : '', hit.customer ?? ''].filter((part) => part !== '').join(' · ')
    const command = { id, title, section: '', run }
    return { id, title, detail, shortcut: null, places: placesOf(title, marks), target: { kind: 'command', command } }
  }
  const sections = searchKinds.flatMap((kind): readonly PaletteSection[] => {
    const entries = hits.filter((hit) => hit.kind === kind && hit.engagement !== null).map(entryOf)
    return entries.length === 0 ? [] : [{ name: i18n._(kindNames[kind]), entries }]
  })
  if (sections.length === 0) return []
  const more = (id: string, title: string, search: object): PaletteEntry => {
    const command = { id, title, section: '', run: () => void navigate({ to: '/search', search: search as never }) }
    return { id, title, detail: null, shortcut: null, places: new Set(), target: { kind: 'command', command } }
  }
  const here =
    engagement === undefined ? [] : [more('search-here', t`Search for “${q}” in this engagement`, { q, engagement })]
  return [
    ...sections,
    { name: t`Search`, entries: [...here, more('search-everywhere', t`Search for “${q}” everywhere`, { q })] },
  ]
}

/** The palette marks signs by their number, not by their code units. */
function placesOf(text: string, marks: readonly (readonly number[])[]): ReadonlySet<number> {
  const places = new Set<number>()
  let unit = 0
  for (const [at, sign] of [...text].entries()) {
    if (marks.some(([from = 0, to = 0]) => unit >= from && unit < to)) places.add(at)
    unit += sign.length
  }
  return places
}
