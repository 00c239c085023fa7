import type { ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { useSession } from '../../session/session-context.tsx'
import { type RequestNames, requestNames } from './request-names.ts'

/** What the parts of the requests of a release are called; the same object until a language is chosen. */
export function useRequestNames(release: ReleaseView): RequestNames {
  const { i18n, _: translate } = useLingui()
  const { people } = useSession()
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  return useMemo(() => requestNames({ i18n, release, people }), [i18n, translate, release, people])
}
