import { isGuest, type SearchHit, type SearchKind } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link, type LinkProps, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { Moment, useNow } from '../components/moment/moment.tsx'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { AudienceMark } from '../notes/card/audience-mark.tsx'
import { useSession } from '../session/session-context.tsx'
import { nameOfHit, placeOfHit } from './hit-place.ts'
import { kindName } from './kind-name.ts'
import { kindNames, searchKinds } from './kind-names.ts'
import { MarkedText } from './marked-text.tsx'
import { OnlyIn } from './only-in.tsx'
import classes from './search-page.module.css'
import { useSearchResults } from './use-search-results.ts'

/** Everything that has some words: notes, tasks, pages and contacts, each kind by itself or some of each. */
export function SearchPage() {
  const { t, i18n } = useLingui()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const q = search.q === undefined ? '' : String(search.q)
  const kind = searchKinds.find((one) => one === search.kind) ?? null
  const engagement = search.engagement === undefined ? null : String(search.engagement)
  const found = useSearchResults({ q, kind, engagement })
  const go = (next: object) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...next })) as never, replace: true })
  const first = found.data?.pages[0]
  const hits = found.data?.pages.flatMap((page) => page.hits) ?? []
  const countOf = (of: SearchKind) => first?.counts.find((one) => one.kind === of)
  return (
    <div className={classes.page}>
      <PageTitle>{t`Search`}</PageTitle>
      <AskedField value={q} onChange={(next) => go({ q: next })} />
      <nav className={classes.kinds} aria-label={t`What is searched`}>
        {[null, ...searchKinds].map((one) => {
          const counted = one === null ? undefined : countOf(one)
          return (
            <button
              key={one ?? 'all'}
              type="button"
              aria-pressed={kind === one}
              onClick={() => go({ kind: one ?? undefined })}
            >
              {one === null ? <Trans>All</Trans> : i18n._(kindNames[one])}
              {counted === undefined ? null : (
                <span>
                  {i18n.number(counted.count)}
                  {counted.isMore ? '+' : ''}
                </span>
              )}
            </button>
          )
        })}
        {engagement === null ? null : (
          <OnlyIn engagement={engagement} onEverywhere={() => go({ engagement: undefined })} />
        )}
      </nav>
      {found.isError ? <PartFailure error={found.error} onRetry={() => void found.refetch()} /> : null}
      {q.trim() === '' || found.isError ? null : hits.length === 0 ? (
        found.isPending ? null : (
          <EmptyState title={<Trans>Nothing has these words</Trans>}>
            <Trans>Try fewer words, or the beginning of one.</Trans>
          </EmptyState>
        )
      ) : (
        <ol className={classes.hits} aria-live="polite">
          {hits.map((hit) => (
            <Hit
              key={nameOfHit(hit)}
              hit={hit}
              onOnlyIn={engagement === null ? (only) => go({ engagement: only }) : null}
            />
          ))}
        </ol>
      )}
      {found.hasNextPage ? (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </div>
  )
}

interface HitProps {
  readonly hit: SearchHit
  /** Narrows the search to an engagement; `null` where it is narrowed already. */
  readonly onOnlyIn: ((engagement: string) => void) | null
}

function Hit({ hit, onOnlyIn }: HitProps) {
  const { t, i18n } = useLingui()
  const { people } = useSession()
  const now = useNow(hit)
  const place = placeOfHit(hit)
  const title = hit.title === '' ? i18n._(kindNames[hit.kind]) : <MarkedText text={hit.title} marks={hit.titleMarks} />
  return (
    <li className={classes.hit}>
      <p className={classes.title}>{place === null ? title : <Link {...(place as LinkProps)}>{title}</Link>}</p>
      {hit.snippet === '' ? null : (
        <p className={classes.snippet}>
          <MarkedText text={hit.snippet} marks={hit.snippetMarks} />
        </p>
      )}
      <p className={classes.about}>
        <span>{i18n._(kindName[hit.kind])}</span>
        {hit.customer === null || hit.engagement === null || onOnlyIn === null ? null : (
          <button
            type="button"
            className={classes.customer}
            title={t`Search in this engagement only`}
            onClick={() => onOnlyIn(hit.engagement ?? '')}
          >
            {hit.customer}
          </button>
        )}
        {hit.kind === 'note' ? (
          <>
            <AudienceMark audience={hit.audience} />
            <span>{isGuest(hit.by) ? t`Customer` : (people.find(({ id }) => id === hit.by)?.name ?? hit.by)}</span>
            <Moment at={hit.at} now={now} />
          </>
        ) : null}
      </p>
    </li>
  )
}

/** What is asked; the address follows when typing rests. */
function AskedField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useLingui()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => onChange(text), 200)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      className={classes.field}
      type="search"
      // biome-ignore lint/a11y/noAutofocus: the page is opened to type into it
      autoFocus
      aria-label={t`Words to search for`}
      placeholder={t`Notes, tasks, pages, contacts`}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
    />
  )
}
