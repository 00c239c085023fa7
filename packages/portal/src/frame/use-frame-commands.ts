import { useLingui } from '@lingui/react/macro'
import { useMantineColorScheme } from '@mantine/core'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useEngagementChoices } from '../api/use-engagement-choices.ts'
import type { AnyCommand } from '../components/keyboard/command.ts'
import { useCommands } from '../components/keyboard/keyboard-context.ts'
import { languages, type PortalLanguage } from '../session/language.ts'
import { personTitles } from '../session/person-title.ts'
import { useSession } from '../session/session-context.tsx'
import { useLanguage } from '../session/use-language.ts'

/** What can be done from every screen: go somewhere, start an engagement, act as somebody, change language and colours. */
export function useFrameCommands(): void {
  useCommands(useWays(), 'frame')
  useCommands(useNotesWay(), 'frame')
  useCommands(useActing(), 'frame')
  useCommands(useLooks(), 'frame')
}

function useWays(): readonly AnyCommand[] {
  const { t, i18n } = useLingui()
  const { person } = useSession()
  const navigate = useNavigate()
  const engagements = useEngagementChoices()
  const to = useCallback(
    (page: NonNullable<LinkProps['to']>) => ({ section: t`Go to`, run: () => void navigate({ to: page }) }),
    [t, navigate],
  )
  const ways = useMemo(
    (): readonly AnyCommand[] => [
      { ...to('/'), id: 'work', title: t`Go to my work`, shortcut: 'g m' },
      { ...to('/engagements'), id: 'engagements', title: t`Go to engagements`, shortcut: 'g e' },
      { ...to('/calendar'), id: 'calendar', title: t`Go to the calendar`, shortcut: 'g c' },
      { ...to('/requests'), id: 'requests', title: t`Go to requests`, shortcut: 'g r' },
      { ...to('/time'), id: 'time', title: t`Go to my time`, shortcut: 'g t' },
      { ...to('/hygiene'), id: 'hygiene', title: t`Go to hygiene`, shortcut: 'g h' },
      { ...to('/digests'), id: 'digests', title: t`Choose mail digests` },
      {
        id: 'open-engagement',
        title: t`Go to engagement…`,
        section: t`Go to`,
        shortcut: 'g o',
        question: t`Which engagement?`,
        choices: async (signal) =>
          (await engagements(signal)).map(({ id, customer, startDate }) => ({
            id,
            title: customer,
            // Two of one customer are told apart by when they began.
            detail: i18n.date(`${startDate}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
            run: () => void navigate({ to: '/engagements/$engagement', params: { engagement: id } }),
          })),
      },
      {
        id: 'create-engagement',
        title: t`New engagement`,
        section: t`Create`,
        shortcut: 'c',
        run: () => void navigate({ to: '/engagements/new' }),
      },
    ],
    [t, i18n, navigate, engagements, to],
  )
  // Who is called in begins nothing.
  return useMemo(
    () => (person.access === 'all' ? ways : ways.filter(({ id }) => id !== 'create-engagement')),
    [ways, person.access],
  )
}

function useNotesWay(): readonly AnyCommand[] {
  const { t } = useLingui()
  const navigate = useNavigate()
  const run = () => void navigate({ to: '/notes' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way stays the same as long as the router does
  return useMemo(() => [{ id: 'notes', title: t`Go to notes`, section: t`Go to`, shortcut: 'g n', run }], [t, navigate])
}

/** Who acts; customers and the team alike, as there are no passwords yet. */
function useActing(): readonly AnyCommand[] {
  const { t, i18n } = useLingui()
  const { people, choosePerson } = useSession()
  return useMemo(
    () => [
      {
        id: 'act-as',
        title: t`Act as…`,
        section: t`Person`,
        question: t`Who acts?`,
        choices: async () =>
          people.map(({ id, name, kind }) => ({
            id,
            title: name,
            detail: i18n._(personTitles[kind]),
            run: () => choosePerson(id),
          })),
      },
    ],
    [t, i18n, people, choosePerson],
  )
}

function useLooks(): readonly AnyCommand[] {
  const { t } = useLingui()
  const { setColorScheme } = useMantineColorScheme()
  const [, changeLanguage] = useLanguage()
  return useMemo(
    () => [
      { id: 'light', title: t`Light colours`, section: t`Appearance`, run: () => setColorScheme('light') },
      { id: 'dark', title: t`Dark colours`, section: t`Appearance`, run: () => setColorScheme('dark') },
      { id: 'auto', title: t`Colours as the system`, section: t`Appearance`, run: () => setColorScheme('auto') },
      ...(Object.keys(languages) as PortalLanguage[]).map((language) => ({
        id: `language-${language}`,
        title: languages[language],
        section: t`Language`,
        run: () => void changeLanguage(language),
      })),
    ],
    [t, setColorScheme, changeLanguage],
  )
}
